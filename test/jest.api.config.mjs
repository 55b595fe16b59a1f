import { nodeSuite } from './setup/jest-base.mjs';

export default {
  ...nodeSuite('api', ['api/src', 'test/api']),
  globalSetup: '<rootDir>/test/setup/start-postgres.mjs',
  globalTeardown: '<rootDir>/test/setup/stop-postgres.mjs',
  testTimeout: 60_000,
};
