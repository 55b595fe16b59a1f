export * from './session-input.js';
export * from './account-input.js';
