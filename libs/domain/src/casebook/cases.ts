import { casesOneToFive } from './cases-1-5.js';
import { casesSixToNine } from './cases-6-9.js';
import { casesTenToThirteen } from './cases-10-13.js';
import type { LearningCase } from './learning-case.js';

/** The thirteen cases of SKR's report, retold. */
export const learningCases: readonly LearningCase[] = [...casesOneToFive, ...casesSixToNine, ...casesTenToThirteen];

const byNumber = new Map(learningCases.map((one) => [one.no, one]));

export function findCase(no: number): LearningCase | undefined {
  return byNumber.get(no);
}
