import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/domain/judgement';
import { missingOf } from '../../src/report/missing';
import { en } from '../../src/words/en';
import { buildNotice } from '../support/build';

const at = { value: '1', source: '', at: '' };
const version = { ...at, others: [] };
const error: Judgement['bug'] = {
  by: 'itself',
  stepId: undefined,
  error: buildNotice(),
  attempts: { failed: 0, of: 0 },
};
const nothing = {
  bug: undefined,
  environment: { browser: at },
  expected: null,
  actual: null,
  told: null,
  mode: 'steps',
} as const;
const all = {
  bug: error,
  environment: { browser: at, wordpress: version, php: version, product: version },
  expected: 'a',
  actual: 'b',
  told: null,
  mode: 'steps',
} as const;

describe('what is missing', () => {
  it('is everything that support asks for, of a recording that holds none of it', () => {
    const { told: _, ...rest } = en.missing;
    expect(missingOf(nothing, en)).toEqual(Object.values(rest));
  });

  it('is nothing, where all of it is there', () => {
    expect(missingOf(all, en)).toEqual([]);
  });

  it('is the steps, where only what was seen was saved, until they are told', () => {
    expect(missingOf({ ...all, mode: 'now' }, en)).toEqual([en.missing.told]);
    expect(missingOf({ ...all, mode: 'now', told: 'I pressed Save.' }, en)).toEqual([]);
  });

  it('is not what happened, where the error on the screen says it', () => {
    const now = { ...all, mode: 'now', told: 'c', actual: null } as const;
    expect(missingOf(now, en)).toEqual([]);
    expect(missingOf({ ...now, bug: undefined }, en)).toEqual([en.missing.error, en.missing.actual]);
  });
});
