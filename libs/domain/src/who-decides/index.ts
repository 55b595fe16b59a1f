/** Vem bestämmer? An entry of its own: it carries the reference data and the law. */
export * from './answer.js';
export { whoDecides } from './who-decides.js';
export { classify, type Classification } from './classify.js';
