/** Reference data, about one megabyte: an entry of its own so that the browser never carries it. */
export * from './matter-type.js';
export * from './matter-types.js';
export * from './municipality.js';
export { counties, municipalities } from './municipalities.data.js';
export { ambiguousPhrases } from './ambiguous-phrases.data.js';
