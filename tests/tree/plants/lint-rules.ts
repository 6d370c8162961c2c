import type { Plant } from './plant';

const lint = (rule: string, file: string, code: string): Plant => ({ rule, file, code });
const long = (lines: number): string =>
  Array.from({ length: lines }, (_, n) => `export const line${String(n)} = ${String(n)};`).join('\n');

/** Faults against the rules of others that eslint.config.js sets. */
export const LINT_PLANTS: readonly Plant[] = [
  lint(
    '@typescript-eslint/no-restricted-imports',
    'src/capture/planted-sealed.ts',
    "import { SealedText } from '../domain/sealed';\nexport const used = SealedText;\n",
  ),
  lint('max-lines', 'src/domain/planted-long.ts', long(201)),
  lint('max-lines', 'entrypoints/planted-long.ts', long(81)),
  lint('max-lines', 'tests/planted-long.ts', long(301)),
  lint('no-console', 'src/capture/planted-console.ts', "console.log('page text');\n"),
  lint('no-console', 'entrypoints/recorder/planted-console.ts', "console.error('page text');\n"),
  lint('no-console', 'entrypoints/popup/planted-console.ts', "console.log('page text');\n"),
  lint('@typescript-eslint/no-explicit-any', 'src/domain/planted-any.ts', 'export const value: any = 1;\n'),
  lint(
    '@typescript-eslint/no-floating-promises',
    'tests/planted-promise.ts',
    'const later = async (): Promise<void> => { await Promise.resolve(); };\nlater();\n',
  ),
  lint(
    '@typescript-eslint/switch-exhaustiveness-check',
    'src/domain/planted-switch.ts',
    "export function name(kind: 'a' | 'b'): string {\n  switch (kind) {\n    case 'a':\n      return 'A';\n  }\n  return '';\n}\n",
  ),
  lint(
    '@typescript-eslint/explicit-module-boundary-types',
    'src/domain/planted-boundary.ts',
    'export const twice = (n: number) => n * 2;\n',
  ),
  lint(
    '@typescript-eslint/consistent-type-imports',
    'src/capture/planted-type.ts',
    "import { Step } from '../domain/planted-step';\nexport type Mine = Step;\n",
  ),
  lint(
    '@typescript-eslint/restrict-template-expressions',
    'src/domain/planted-template.ts',
    'export const say = (value: object): string => `${value}`;\n',
  ),
  lint(
    '@typescript-eslint/no-confusing-void-expression',
    'src/domain/planted-void.ts',
    'export const nothing = (act: () => void): void => { const got = act(); return got; };\n',
  ),
  lint(
    '@typescript-eslint/no-unused-vars',
    'src/domain/planted-unused.ts',
    'const nobody = 1;\nexport {};\n',
  ),
  lint(
    'complexity',
    'src/domain/planted-maze.ts',
    `export function maze(n: number): number {\n${Array.from({ length: 16 }, (_, n) => `  if (n === ${String(n)}) return ${String(n + 1)};`).join('\n')}\n  return 0;\n}\n`,
  ),
  lint(
    'eqeqeq',
    'src/domain/planted-equal.ts',
    'export const same = (a: unknown, b: unknown): boolean => a == b;\n',
  ),
];
