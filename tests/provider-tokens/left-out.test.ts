import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT, READ_BY_OURS } from '../../scripts/provider-tokens/left-out.ts';
import { RULE_DATA } from '../../scripts/provider-tokens/places.ts';
import type { RuleData } from '../../scripts/provider-tokens/rule-data.ts';
import { tokenOf } from '../../scripts/provider-tokens/to-shape.ts';
import { find } from '../../src/redact/pipeline/find';
import { read } from '../tree/walk';

const { rules } = JSON.parse(read(RULE_DATA)) as RuleData;
const SAMPLES = 60;
/** An expression of gitleaks may match what no provider would make. */
const SHORTEST = 24;
/** gitleaks writes the dot of an address as a dot, which matches anything. */
const literalDots = (expression: string): string => expression.replace(/(?<!\\)\./g, '\\.');

it('names rules that there are, each in one list', () => {
  const ids = new Set(rules.map(({ id }) => id));
  expect([...Object.keys(LEFT_OUT), ...READ_BY_OURS].filter((id) => !ids.has(id))).toEqual([]);
  expect(Object.keys(LEFT_OUT).filter((id) => READ_BY_OURS.has(id))).toEqual([]);
});

/* The first character may be one that gitleaks wants before the token. */
describe('what ours are said to read they read, whole', () => {
  it.each(rules.filter(({ id }) => READ_BY_OURS.has(id)))('$id', (rule) => {
    const expression = new RegExp(`^(?:${literalDots(tokenOf(rule))})$`);
    const sampled = fc.sample(fc.stringMatching(expression), { numRuns: SAMPLES, seed: 1 });
    const drawn = sampled.filter((token) => !/(.)\1{5}/.test(token) && /\w$/.test(token));
    const mixed = drawn.filter((token) => /\d/.test(token) && token.length >= SHORTEST);
    const tokens = mixed.length > 0 ? mixed : drawn;
    expect(tokens.length).toBeGreaterThan(0);
    for (const token of tokens) {
      const text = `${rule.keywords.at(-1) ?? ''} said "${token}" `;
      const found = find(text).map(({ start, end }) => text.slice(start, end));
      expect([token, found.some((value) => value.includes(token.slice(1)))]).toEqual([token, true]);
    }
  });
});
