import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../eslint-rules/index.js';
import { CODE_GROUND, FINE_CODE } from './plants/fine-code';
import { HOUSE_PLANTS } from './plants/house-rules';
import { LINT_PLANTS } from './plants/lint-rules';
import { HOUSE, plot } from './plants/plot';

const CODE_PLANTS = [...HOUSE_PLANTS, ...LINT_PLANTS];
const UNUSED = 'src/domain/planted-disable.ts';

describe('lint rules', () => {
  const planted = Object.fromEntries(CODE_PLANTS.map(({ file, code }) => [file, code]));
  const field = plot({
    ...CODE_GROUND,
    ...planted,
    ...FINE_CODE,
    'src/domain/planted-step.ts': 'export type Step = string;\n',
    [UNUSED]: '// eslint-disable-next-line no-console\nexport const quiet = 1;\n',
  });
  const found = new Map<string, ESLint.LintResult['messages']>();
  const eslint = new ESLint({ cwd: field.root });
  beforeAll(async () => {
    for (const result of await eslint.lintFiles(['src', 'entrypoints', 'tests'])) {
      found.set(result.filePath.slice(field.root.length + 1).replaceAll('\\', '/'), result.messages);
    }
  }, 60_000);
  afterAll(field.clear);

  it.each(CODE_PLANTS)('$rule is red in $file', ({ rule, file }) => {
    const messages = found.get(file) ?? [];
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
    expect(messages.map(({ ruleId }) => ruleId)).toContain(rule);
  });

  it.each(Object.keys({ ...FINE_CODE, ...CODE_GROUND }))('%s is let through', (file) => {
    expect(found.get(file)).toEqual([]);
  });

  it('refuses a disabling comment that disables nothing', () => {
    expect(found.get(UNUSED)).toMatchObject([{ severity: 2, message: expect.stringContaining('Unused') }]);
  });

  it('has a planted violation for every house rule and every rule set in the configuration', async () => {
    const tried = new Set(CODE_PLANTS.map(({ rule }) => rule));
    const { default: blocks } = (await import(pathToFileURL(path.join(HOUSE, 'eslint.config.js')).href)) as {
      default: { name?: string; rules?: Record<string, unknown> }[];
    };
    const ours = blocks.filter(({ name }) => name?.startsWith('house/') && !name.includes(' > '));
    const set = ours.flatMap(({ rules: chosen = {} }) =>
      Object.keys(chosen).filter((rule) => chosen[rule] !== 'off'),
    );
    const all = new Set([...set, ...Object.keys(rules).map((rule) => `house/${rule}`)]);
    expect(all.size).toBeGreaterThan(20);
    expect([...all].filter((rule) => !tried.has(rule))).toEqual([]);
  });

  it('teaches: every house rule says what to do instead', () => {
    for (const [name, { meta }] of Object.entries(rules)) {
      for (const message of Object.values(meta?.messages ?? {}))
        expect(message.length, name).toBeGreaterThan(40);
    }
  });
});
