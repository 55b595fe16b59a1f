import { nodeSuite } from './setup/jest-base.mjs';

export default {
  ...nodeSuite('e2e', ['test/e2e']),
  globalSetup: '<rootDir>/test/setup/start-app.mjs',
  globalTeardown: '<rootDir>/test/setup/stop-app.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/setup/retry-browser.mjs'],
  testTimeout: 90_000,
};
