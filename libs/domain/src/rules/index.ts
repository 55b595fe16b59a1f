/** The rulebook with its texts: an entry of its own, because it carries the law and the matter types. */
export * from './rule.js';
export * from './example.js';
export * from './evaluate.js';
export { rulebook, ruleOf } from './rulebook.js';
export { areaOfRule, ruleAreas, type RuleArea } from './rule-area.js';
export { councilTermOn } from './companies/council-term.js';
export { precedence } from './precedence-table.js';
export { allExamples } from './all-examples.js';
export * from '../findings/finding.js';
export * from '../findings/render.js';
/** A replay runs the rulebook, so it stands here and not among the powers. */
export { replay, replaying } from '../powers/replay.js';
export type * from '../powers/replay-result.js';
export { levels, type Level } from '../powers/replay-levels.js';
export type { Decider } from '../powers/replay-decider.js';
export { finish, RunningEvaluation, type Outcome as EvaluationOutcome, type Progress, type Touched } from './re-evaluation/running-evaluation.js';
export { coverageOf, rulesCiting, sectionsOf, type LawCoverage, type SectionCoverage, type Share } from './coverage.js';
export { doubts, doubtsAbout, type Doubt } from './doubts.js';
export { pendingChanges, type PendingChange } from './pending-changes.js';
export { generalTexts, type GeneralTexts } from './general-texts.js';
export { needsReview, type RuleAnswers } from './rule-answers.js';
export { runExamples, type ExampleRun } from './run-examples.js';
