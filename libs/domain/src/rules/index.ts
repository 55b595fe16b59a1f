/** The rulebook with its texts: an entry of its own, because it carries the law and the matter types. */
export * from './rule.js';
export * from './example.js';
export * from './evaluate.js';
export { rulebook, ruleOf } from './rulebook.js';
export { precedence } from './precedence.js';
export { allExamples } from './all-examples.js';
export * from '../findings/finding.js';
export * from '../findings/render.js';
/** A replay runs the rulebook, so it stands here and not among the powers. */
export { replay } from '../powers/replay.js';
export type * from '../powers/replay-result.js';
export { levels, type Level } from '../powers/replay-levels.js';
export type { Decider } from '../powers/replay-decider.js';
export { finish, RunningEvaluation, type Outcome as EvaluationOutcome, type Progress, type Touched } from './re-evaluation/running-evaluation.js';
