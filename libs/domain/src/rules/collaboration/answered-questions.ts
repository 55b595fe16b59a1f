import { agreementNotice } from '../../deadlines/agreement-notice.js';
import { termsOf } from '../../deadlines/deadlines-of.js';
import type { Facts, Row } from '../../facts/facts.js';
import { isValidOn } from '../../time/validity.js';
import { addMonths, year, type Day } from '../../time/day.js';
import { fieldState } from '../../register/register.js';

/** The twelve questions that the register should answer about a collaboration; how many it does is its completeness (fullständighet). */
export const collaborationQuestions = {
  form: 'Vilken form har samarbetet?',
  parties: 'Vilka är parter?',
  since: 'Sedan när?',
  documents: 'Vilket dokument gäller?',
  decisionRights: 'Vem beslutar i nyckelfrågorna?',
  representatives: 'Vem företräder oss?',
  cost: 'Vad kostar det?',
  alternative: 'Vad hade alternativet kostat?',
  goals: 'Vilka mål stöder eller motverkar det?',
  notice: 'När kan vi säga upp det?',
  report: 'Vad har det redovisat det senaste året?',
  agreedFacts: 'Är uppgifterna överens?',
} as const;
export type CollaborationQuestion = keyof typeof collaborationQuestions;

/** Which of the twelve questions the register answers on `day`. A recorded "finns inte" is an answer. */
export function answeredQuestions(facts: Facts, collaboration: Row<'collaboration'>, day: Day): readonly CollaborationQuestion[] {
  const { id } = collaboration;
  const costs = facts.where('cost', 'subject', id).filter((row) => row.day <= day && (row.year ?? 0) >= year(day) - 1);
  const agreements = facts.where('agreement', 'collaboration', id).filter((row) => isValidOn(row, day));
  const reported = facts.where('report-received', 'subject', id).some((row) => row.day <= day && row.day > addMonths(day, -12));
  const answers: Readonly<Record<CollaborationQuestion, boolean>> = {
    form: collaboration.form !== null,
    parties: facts.where('collaboration-party', 'collaboration', id).some((row) => isValidOn(row, day)),
    since: collaboration.startYear !== null || collaboration.validFrom !== null,
    documents: agreements.length > 0 || facts.isComplete('agreement', id, day),
    decisionRights: facts.where('decision-right', 'subject', id).some((row) => isValidOn(row, day)) || facts.isComplete('decision-right', id, day),
    representatives: facts.where('representation', 'collaboration', id).some((row) => isValidOn(row, day)),
    cost: costs.some((row) => row.actual !== null || row.budget !== null),
    alternative: costs.some((row) => fieldState(row, 'alternative') !== 'unknown'),
    goals: facts.where('goal-link', 'subject', id).some((row) => isValidOn(row, day)),
    notice: agreements.some((row) => agreementNotice(termsOf(facts, row, day), day).state !== 'unknown'),
    report: reported || facts.isComplete('report-received', id, day),
    agreedFacts: !hasOpenQuestion(facts, id, day),
  };
  return (Object.keys(answers) as CollaborationQuestion[]).filter((question) => answers[question]);
}

function hasOpenQuestion(facts: Facts, subject: string, day: Day): boolean {
  const resolved = new Set(facts.where('claim-resolution', 'subject', subject).filter((row) => row.day <= day).map((row) => row.attribute));
  const open = facts.where('claim', 'subject', subject).filter((row) => isValidOn(row, day) && !resolved.has(row.attribute));
  return open.some((one) => open.some((other) => other.attribute === one.attribute && other.value !== one.value));
}
