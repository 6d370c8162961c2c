/** Which room keeps which rule. The rules of our own, and what they say, are in eslint-rules/. */
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import house from './eslint-rules/index.js';

const product = ['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'];
/** Rooms that see values and never the page. `redact/dom` is the part of redact that does. */
const pure = ['src/{domain,words,redact,triage,report,reproduce}/**/*.{ts,tsx}'];
/** Where the page's own fetch and XMLHttpRequest are watched; nothing is sent from there. */
const probe = ['src/capture/probe/**/*.ts', 'entrypoints/page-probe{.ts,/**/*.ts}'];
/** Our own pages and the worker; every other entrypoint runs in somebody's page. */
const ours = ['entrypoints/{background,popup,sidepanel,report,reader,options,library}{.ts,/**/*.{ts,tsx}}'];
const workshop = ['tests/**/*.{ts,tsx}', 'scripts/**/*.ts', 'demo-site/**/*.ts', '*.config.ts'];

const on = (...names) => Object.fromEntries(names.map((name) => [`house/${name}`, 'error']));
const off = (...names) => Object.fromEntries(names.map((name) => [name, 'off']));
const codeLines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

export default defineConfig([
  globalIgnores([
    '.wxt',
    '.output',
    'out',
    'coverage',
    '**/.cache',
    'docs',
    'demo-site/plugin',
    '**/fixtures/**',
    '**/node_modules',
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
  },
  {
    name: 'house/types',
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house },
    rules: {
      ...on('no-enum'),
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-meaningless-void-operator': 'off', // `void frame.document` asks whether it may be read.
      'max-lines': codeLines(300),
      complexity: ['error', 15],
      eqeqeq: 'error',
    },
  },
  {
    name: 'house/product',
    files: product,
    rules: {
      ...on(
        'no-page-html',
        'no-dom-parser',
        'no-script-from-text',
        'speak-through-a-port',
        'no-extension-globals',
        'no-network',
        'no-beacon',
        'no-implicit-window',
        'no-node-globals',
        'no-random-ids',
        'no-minting',
        'parse-at-the-doors',
      ),
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'max-lines': codeLines(200),
      'no-console': 'error',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '(^|/)sealed(\\.ts)?$',
              allowTypeImports: true,
              message: 'Sealed values are made in src/redact/seal.ts; write `import type` for the shape.',
            },
          ],
        },
      ],
    },
  },
  { name: 'house/rooms', files: ['src/**/*.{ts,tsx}'], rules: on('named-exports') },
  // An entrypoint wires; it does not decide.
  { name: 'house/entrypoints', files: ['entrypoints/**/*.{ts,tsx}'], rules: { 'max-lines': codeLines(80) } },
  {
    name: 'house/lifetimes',
    files: ['src/{capture,background}/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'],
    rules: on('listener-has-signal'),
  },
  { name: 'house/pure', files: pure, ignores: ['src/redact/dom/**'], rules: on('no-dom-here') },
  {
    name: 'house/http-sites',
    files: ['src/{capture,redact,messaging}/**/*.{ts,tsx}', 'entrypoints/**/*.ts'],
    ignores: ours,
    rules: on('no-secure-context-crypto'),
  },

  // Doors that are meant to be open, each for its one reason.
  {
    name: 'house/doors-for-sealed',
    files: ['src/{domain,messaging,store}/**/*.ts', 'src/redact/seal.ts'],
    rules: off('@typescript-eslint/no-restricted-imports', 'house/no-minting'),
  },
  {
    name: 'house/doors-for-parsing',
    files: ['src/{domain,messaging,store,reproduce}/**/*.ts'],
    rules: off('house/parse-at-the-doors'),
  },
  { name: 'house/messaging', files: ['src/messaging/**/*.ts'], rules: off('house/speak-through-a-port') },
  {
    name: 'house/environment',
    files: ['src/environment/**/*.ts'],
    rules: { 'house/no-network': ['error', { allow: ['fetch', 'Request'] }], ...off('house/no-dom-parser') },
  },
  {
    name: 'house/probe',
    files: probe,
    rules: off('house/no-network', 'house/no-beacon', '@typescript-eslint/unbound-method'),
  },
  // A failure of our own may be told to whoever opens our own console; a page's console is the page's.
  {
    name: 'house/own-consoles',
    files: ours,
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
  { name: 'house/logger', files: ['src/background/log.ts'], rules: off('no-console') },

  {
    name: 'house/workshop',
    files: workshop,
    rules: off(
      // Fakes and answers of browsers are looked at before they have a type.
      '@typescript-eslint/no-unsafe-assignment',
      '@typescript-eslint/no-unsafe-member-access',
      '@typescript-eslint/no-unsafe-argument',
      '@typescript-eslint/no-unsafe-call',
      '@typescript-eslint/no-unsafe-return',
      '@typescript-eslint/no-unsafe-enum-comparison', // Other people's enums are read as the strings they are.
      '@typescript-eslint/unbound-method', // expect(spy.method), and wrapping a built-in one.
    ),
  },
  {
    name: 'house/tests',
    files: ['tests/**/*.{ts,tsx}'],
    rules: off(
      '@typescript-eslint/no-non-null-assertion', // A test may stop with an exception.
      '@typescript-eslint/require-await', // Fakes keep the shape of what they stand for.
    ),
  },
]);
