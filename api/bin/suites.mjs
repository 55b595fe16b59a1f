/**
 * The suites of `npm test`, in the order they run: the quick ones first.
 * @typedef {{ name: string, title: string, jest?: string, checks?: readonly (readonly string[])[], workers?: number, needsBuild?: boolean }} Suite
 * @type {readonly Suite[]}
 */
export const suites = [
  { name: 'lint', title: 'Kodregler och typer', checks: [
    ['nx', 'run-many', '--target=lint', '--output-style=stream'],
    ['tsc', '-p', 'test'],
    ['tsc', '-p', 'web/tsconfig.spec.json', '--noEmit'],
    ['nx', 'run', 'web:budget', '--output-style=stream'],
  ] },
  { name: 'architecture', title: 'Arkitektur', jest: 'test/jest.architecture.config.mjs' },
  { name: 'domain', title: 'Domänen och dess exempel', jest: 'libs/domain/jest.config.mjs' },
  { name: 'contracts', title: 'Kontraktet', jest: 'libs/contracts/jest.config.mjs' },
  { name: 'documents', title: 'Inläsning av filer', jest: 'libs/documents/jest.config.mjs' },
  { name: 'municipality', title: 'Demokommunen Bänkmåla', jest: 'test/jest.municipality.config.mjs' },
  { name: 'web', title: 'Webbens komponenter', jest: 'web/jest.config.mjs' },
  { name: 'api', title: 'API över HTTP på PostgreSQL', jest: 'test/jest.api.config.mjs', needsBuild: true },
  { name: 'postgres-15', title: 'Tabeller, tid och logg på PostgreSQL 15', jest: 'test/jest.postgres-15.config.mjs', needsBuild: true },
  // One browser at a time: two on two cores make each other late.
  { name: 'e2e', title: 'Webbläsaren', jest: 'test/jest.e2e.config.mjs', workers: 1, needsBuild: true },
];
