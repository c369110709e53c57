import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

const litElements = { elementBaseClasses: ['LitElement'] };
const typeScript = ['**/*.ts'];

export default defineConfig(
  { ignores: ['dist', 'storybook-static', 'coverage', 'data', 'docs', 'bench'] },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-implicit-coercion': ['error', { allow: ['!!'] }],
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'no-unneeded-ternary': 'error',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        // Programs for Node, some of which hand functions to a browser.
        [
          'process',
          'console',
          'performance',
          'URL',
          'Buffer',
          'fetch',
          'AbortController',
          'structuredClone',
          'Blob',
        ]
          .concat([
            'setTimeout',
            'clearTimeout',
            'setInterval',
            'clearInterval',
            'setImmediate',
            'queueMicrotask',
          ])
          .concat(['TextEncoder', 'TextDecoder', 'ReadableStream', 'Response', 'WebSocket'])
          .concat([
            'document',
            'window',
            'requestAnimationFrame',
            'innerWidth',
            'innerHeight',
            'customElements',
          ])
          .concat(['getComputedStyle', 'location', 'navigator', 'PerformanceObserver', 'HTMLElement'])
          .map(name => [name, 'readonly']),
      ),
    },
  },
  {
    files: typeScript,
    extends: [...ts.configs.recommendedTypeChecked, wc['flat/best-practice'], lit['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      parserOptions: { project: ['tsconfig.check.json'], tsconfigRootDir: import.meta.dirname },
    },
    settings: { wc: litElements, lit: litElements, litHtmlSources: true },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-classfield-shadowing': 'error',
      'lit/attribute-names': 'error',
      'lit/no-native-attributes': 'error',
      'lit/lifecycle-super': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An AbortSignal's reason is any value, and is what a promise given that signal is rejected with.
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingAny: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  {
    // What Lit names and types need not be said again in each element.
    files: ['src/elements/**/*.ts', 'src/render/dom/**/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    // Tests hold things that are wrong on purpose, and an assertion may be a property.
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-console': 'off',
    },
  },
  { files: ['stories/**/*.ts', '.storybook/**/*.ts'], extends: storybook.configs['flat/recommended'] },
);
