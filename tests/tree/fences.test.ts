import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fences } from '../../scripts/check/fences.ts';
import { cruiseTree } from '../../scripts/check/fences.ts';
import { GROUND, IMPORT_PLANTS, OPEN_DOORS } from './plants/imports';
import { plot } from './plants/plot';

type Rule = { name: string; comment?: string; severity: string };
const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as { forbidden: Rule[] };

describe('import fences', () => {
  const planted = Object.fromEntries(IMPORT_PLANTS.map(({ file, code }) => [file, code]));
  const field = plot({ ...GROUND, ...OPEN_DOORS, ...planted });
  let fences: Fences;
  beforeAll(() => {
    fences = cruiseTree(field.root);
  }, 60_000);
  afterAll(field.clear);

  it.each(IMPORT_PLANTS)('$rule is red in $file', ({ rule, file }) => {
    expect(fences.violations.filter((found) => found.from === file).map((found) => found.rule)).toContain(
      rule,
    );
  });

  it.each(Object.keys({ ...GROUND, ...OPEN_DOORS }))('%s is let through', (file) => {
    expect(fences.violations.filter((found) => found.from === file)).toEqual([]);
  });

  it('has a planted violation for every rule', () => {
    const tried = new Set(IMPORT_PLANTS.map(({ rule }) => rule));
    expect(config.forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it('says why, and stops the check, in every rule', () => {
    expect(config.forbidden.filter(({ comment, severity }) => !comment || severity !== 'error')).toEqual([]);
  });

  it('looks at every file, and at more than none', () => {
    expect(fences.unseen).toEqual([]);
    expect(fences.modules).toBeGreaterThan(IMPORT_PLANTS.length);
  });
});
