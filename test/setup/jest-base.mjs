import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * What all Node suites share: TypeScript through swc as ES modules, `.js` in an import meaning the `.ts` beside it.
 * @param {string} name
 * @param {readonly string[]} folders
 * @returns {import('jest').Config}
 */
export const nodeSuite = (name, folders) => ({
  displayName: name,
  rootDir: root,
  roots: folders.map((folder) => `<rootDir>/${folder}`),
  testEnvironment: 'node',
  testMatch: ['**/*.spec.ts'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/\\.nx/', '<rootDir>/\\.data/', '<rootDir>/\\.cache/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', {
      jsc: { target: 'es2023', parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true }, experimental: { keepImportAttributes: true } },
      module: { type: 'es6' },
    }],
  },
  cacheDirectory: '<rootDir>/.cache/jest',
  coverageProvider: 'v8',
  errorOnDeprecated: true,
});
