export { deadlineLabels, type Deadline, type DeadlineKey, type DeadlineResult, type DeadlineStep, type MissingDatum } from './deadline.js';
export * from './agreement-notice.js';
export * from './appeal.js';
export * from './reporting.js';
export * from './supervision-year.js';
export * from './terms.js';
export * from './deadlines-of.js';
