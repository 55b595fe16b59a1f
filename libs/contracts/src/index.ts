export * from './register/checks.js';
export * from './register/register-input.js';
export * from './register/list-query.js';
export * from './findings/review-input.js';
export * from './account/index.js';
export * from './decisions/decision-check-input.js';
export * from './answers/index.js';
export * from './delegation/replay-input.js';
