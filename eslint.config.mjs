import { defineConfig, globalIgnores } from 'eslint/config';
import nextVitals from 'eslint-config-next/core-web-vitals';
import tseslint from 'typescript-eslint';

export default defineConfig([
  globalIgnores([
    '.next/**',
    'node_modules/**',
    'next-env.d.ts',
    'test-results/**',
    'playwright-report/**',
    '.measure/**',
    'public/sw.js',
  ]),
  ...nextVitals,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Indexes of typed arrays and of tables are checked by the loop around them.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
  },
  {
    rules: {
      // Configuration files export one object; a name would add nothing.
      'import/no-anonymous-default-export': 'off',
    },
  },
  {
    files: ['app/**', 'features/**', 'components/**'],
    ignores: ['components/ui/PageLink.tsx'],
    rules: {
      // A plain link fetches its page as soon as it is in sight.
      'no-restricted-imports': ['error', { name: 'next/link', message: 'Use components/ui/PageLink.tsx.' }],
    },
  },
  // The one document around every page of the App Router; the rule knows layouts by their file's name only.
  { files: ['components/shell/Document.tsx'], rules: { '@next/next/no-head-element': 'off' } },
  { files: ['bin/**', 'scripts/**'], rules: { 'no-console': 'off' } },
  {
    // What is longer or more branched cannot be held in mind. A test's body is a list, and may be long.
    ignores: ['tests/**', 'e2e/**'],
    rules: { 'max-lines-per-function': ['error', 69], complexity: ['error', 19] },
  },
]);
