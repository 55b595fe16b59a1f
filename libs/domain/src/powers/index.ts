/** The graph of powers and what is asked of it. An entry of its own: it carries the reference data. */
export * from './power-grant.js';
export * from './limits.js';
export * from './holders.js';
export * from './orders.js';
export * from './items-for.js';
export * from './may-act-as.js';
export * from './bodies.js';
export * from './document-grants.js';
export * from './law-grants.js';
export * from './power-graph.js';
export * from './proof-fault.js';
export * from './proof.js';
export type { Cell } from './proof-sweep.js';
export * from './proof-falls.js';
export * from './structure-diff-change.js';
export * from './structure-diff.js';
