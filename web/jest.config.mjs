import presets from 'jest-preset-angular/presets/index.js';

const preset = presets.createEsmPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' });

export default {
  ...preset,
  displayName: 'web',
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.spec.ts'],
  // ES modules of packages are taken as they are: only what is written in TypeScript or is a template needs work.
  transform: { '^.+\\.(ts|html|svg)$': preset.transform['^.+\\.(ts|js|html|svg)$'] },
  transformIgnorePatterns: [],
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  cacheDirectory: '<rootDir>/../.cache/jest-web',
  errorOnDeprecated: true,
};
