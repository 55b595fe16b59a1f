/** Sections with gist, mark and link: an entry of its own, because the data is large. */
export * from './law-section-id.js';
export * from './law-section.js';
export * from './citation.js';
export { lawSections } from './law-sections.data.js';
export { statutes } from './statutes.data.js';
export { municipalActChapters, uncheckedReasons, type UncheckedReason } from './municipal-act.js';
