import api from './jest.api.config.mjs';

/** Migrations, the catalogue, coverage, versions in two time axes and the chain, on the oldest PostgreSQL that is supported. */
export default {
  ...api,
  displayName: 'postgres-15',
  roots: ['<rootDir>/test/api'],
  testMatch: ['**/{catalogue,coverage,knowledge,audit,postgres-version}.spec.ts'],
  globalSetup: '<rootDir>/test/setup/start-postgres-15.mjs',
};
