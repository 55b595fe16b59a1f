import { nodeSuite, root } from '../setup/jest-base.mjs';
import { place } from './place.mjs';

/** The specs of the powers and of the frame of the rules, on the broken domain; `MUTANT` says which mutant is awake. */
export default {
  ...nodeSuite('mutation', ['src']),
  rootDir: place,
  roots: ['<rootDir>/src/powers', '<rootDir>/src/rules', '<rootDir>/src/who-decides'],
  testPathIgnorePatterns: ['rulebook\\.spec'],
  modulePathIgnorePatterns: [],
  setupFiles: [`${root}/test/mutation/wake-mutant.mjs`],
  cacheDirectory: `${place}/jest`,
  testTimeout: 20_000,
};
