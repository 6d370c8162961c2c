import { describe, expect, it } from 'vitest';
import { BARS, meets, tellBar } from '../../scripts/eval/bars.ts';

const least = { side: 'found', group: 'tier A', least: 0.99 } as const;
const most = { side: 'changed', group: 'clean', most: 0.01 } as const;

describe('a bar', () => {
  it.each([
    [least, 99, 100, true],
    [least, 98, 100, false],
    [most, 1, 100, true],
    [most, 4, 385, false],
  ])('$group is judged exactly, not as it is rounded: %i of %i', (bar, hits, of, met) => {
    expect(meets(bar, { hits, of })).toBe(met);
  });

  it('is neither met nor missed where there is nothing to judge', () => {
    expect(meets(least, undefined)).toBeUndefined();
    expect(meets(least, { hits: 0, of: 0 })).toBeUndefined();
  });

  it('says which way it goes', () => {
    expect([tellBar(least), tellBar(most)]).toEqual(['≥ 99 %', '≤ 1 %']);
  });
});

it('keeps the promised bars', () => {
  const told = Object.entries(BARS).map(([corpus, bars]) => [
    corpus,
    bars.map((bar) => `${bar.group} ${tellBar(bar)}`).join(', '),
  ]);
  expect(Object.fromEntries(told)).toEqual({
    secrets: 'tier A ≥ 99 %, tier B ≥ 95 %, outside gitleaks ≥ 90 %, clean ≤ 1 %',
    pii:
      'email ≥ 98 %, card ≥ 98 %, iban ≥ 98 %, ip ≥ 98 %, phone ≥ 95 %, ssn, called so ≥ 95 %, ' +
      'name, called so ≥ 100 %, address, called so ≥ 100 %, clean ≤ 2 %',
    fields: 'credentials ≥ 99 %, payments ≥ 99 %, login ≥ 99 %, identity ≥ 99 %, unknown ≤ 35 %',
    pages: 'values ≥ 100 %, outside ≤ 2 %, inside ≤ 20 %',
  });
});
