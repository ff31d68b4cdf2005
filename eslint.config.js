import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { houseRules } from './scripts/house-rules.mjs';
import svelteConfig from './svelte.config.js';

const typed = ['src/**/*.ts', 'tests/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'];

export default defineConfig(
  { ignores: ['dist/', '**/*.local/', 'public/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // The compiler knows every name, Svelte's runes among them.
      'no-undef': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // One line of a document must not be able to keep the reader busy for hours.
    files: ['src/**'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }] },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // The rule is for SvelteKit's own router.
      'svelte/no-navigation-without-resolve': 'off',
      // State is `$state.raw`, replaced and never mutated; a Map here is a cache and not state.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    // What only the types can tell: promises that nobody waits for, cases that nobody handles.
    files: typed,
    ignores: ['**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // These run in a terminal and speak to the person at it.
    files: ['scripts/**', 'bench/**', 'src/cli/**', '*.config.*', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  ...houseRules,
);
