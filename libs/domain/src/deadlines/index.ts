export { deadlineFamilies, deadlineLabels, type Deadline, type DeadlineFamily, type DeadlineKey, type DeadlineResult, type DeadlineStep, type MissingDatum, type SetBy } from './deadline.js';
export type { DeadlineKind } from './deadline-kind.js';
export * from './agreement-notice.js';
export { appealWindow, legalForce } from './appeal.js';
export * from './reporting.js';
export { termEnd, termOf } from './terms.js';
export { allDeadlines } from './all-deadlines.js';
export * from './deadlines-of.js';
