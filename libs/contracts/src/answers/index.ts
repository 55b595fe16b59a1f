export * from './api-info-answer.js';
export * from './session-answer.js';
export * from './finding-answer.js';
export * from './who-decides-answer.js';
