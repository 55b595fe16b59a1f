export * from './learning-case.js';
export * from './cases.js';
