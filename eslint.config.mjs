import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

/** Few rules, each one for something that has bitten somebody. Layout is left to the writer. */
export default tseslint.config(
  { ignores: ['**/dist/**', '**/.tsc*/**', '**/.angular/**', '.nx/**', '.cache/**', '.data/**', '**/*.data.ts', '**/*.d.ts'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    plugins: { '@nx': nx },
    rules: {
      // Nest modules, DTO classes and `Promise<X | void>` have their reasons.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      // noUncheckedIndexedAccess asks for an answer at every index; a matched group of a pattern is known to be there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error'] }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      '@nx/enforce-module-boundaries': ['error', {
        enforceBuildableLibDependency: false,
        // The reader of files starts its built self as a process of its own, in its tests too.
        allowCircularSelfDependency: true,
        depConstraints: [
          { sourceTag: 'scope:domain', onlyDependOnLibsWithTags: [] },
          { sourceTag: 'scope:contracts', onlyDependOnLibsWithTags: ['scope:domain'] },
          { sourceTag: 'scope:documents', onlyDependOnLibsWithTags: ['scope:domain'] },
          { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['scope:contracts', 'scope:documents', 'scope:domain'] },
          { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['scope:contracts', 'scope:domain'] },
        ],
      }],
    },
  },
  {
    // The core knows no clock: a day is an argument, or yesterday's answer could not be given again.
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': ['error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'A day is an argument in the domain, never the clock.' },
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'A day is an argument in the domain, never the clock.' },
        { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'The domain answers the same every time.' },
      ],
    },
  },
  {
    files: ['web/src/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
      // class-validator must not reach the browser.
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [{ name: '@ragang/contracts', allowTypeImports: true, message: 'The web takes types of the contract only: import type.' }] }],
    },
  },
  {
    files: ['web/src/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: {
      // A combobox, a tree and a native dialog take their keys on the whole, which these rules cannot see. The browser suite tries the
      // keyboard, and axe the rest. A dialog's first field may ask for the focus: that is what it opens for.
      '@angular-eslint/template/click-events-have-key-events': 'off',
      '@angular-eslint/template/interactive-supports-focus': 'off',
      '@angular-eslint/template/no-autofocus': 'off',
    },
  },
  {
    // The script that writes the demo municipality talks to the one who runs it.
    files: ['test/municipality/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
