import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT, READ_BY_OURS } from '../../scripts/provider-tokens/left-out.ts';
import { RULE_DATA } from '../../scripts/provider-tokens/places.ts';
import type { RuleData } from '../../scripts/provider-tokens/rule-data.ts';
import { tokenOf } from '../../scripts/provider-tokens/to-shape.ts';
import { find } from '../../src/redact/pipeline/find';
import { read } from '../tree/walk';

const { rules } = JSON.parse(read(RULE_DATA)) as RuleData;
const SAMPLES = 30;

it('names rules that there are, each in one list', () => {
  const ids = new Set(rules.map(({ id }) => id));
  expect([...Object.keys(LEFT_OUT), ...READ_BY_OURS].filter((id) => !ids.has(id))).toEqual([]);
  expect(Object.keys(LEFT_OUT).filter((id) => READ_BY_OURS.has(id))).toEqual([]);
});

describe('what ours are said to read they read, whole', () => {
  it.each(rules.filter(({ id }) => READ_BY_OURS.has(id)))('$id', (rule) => {
    const expression = new RegExp(`^(?:${tokenOf(rule)})$`);
    const tokens = fc
      .stringMatching(expression)
      .filter((token) => !/(.)\1{4}/.test(token) && /\d/.test(token) && /\w$/.test(token));
    for (const token of fc.sample(tokens, { numRuns: SAMPLES, seed: 1 })) {
      const text = `said "${token}" `;
      const found = find(text).map(({ start, end }) => text.slice(start, end));
      expect([token, found.some((value) => value.includes(token))]).toEqual([token, true]);
    }
  });
});
