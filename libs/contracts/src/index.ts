export * from './register/checks.js';
export * from './register/register-input.js';
export * from './register/list-query.js';
