import { expect, it } from 'vitest';
import { percent, tally } from '../../scripts/eval/share.ts';

it('counts an item in each of its groups', () => {
  const shares = tally(
    [1, 2, 3, 4],
    (item) => ['all', item % 2 === 0 ? 'even' : 'odd'],
    (item) => item > 2,
  );
  expect(shares).toEqual({
    all: { hits: 2, of: 4 },
    odd: { hits: 1, of: 2 },
    even: { hits: 1, of: 2 },
  });
});

it.each([
  [0, 7, '0.0 %'],
  [7, 7, '100.0 %'],
  [2, 3, '66.7 %'],
  [9999, 10_000, '99.9 %'],
  [1, 10_000, '0.1 %'],
  [0, 0, '–'],
])('says %i of %i as %s: all is all, and none is none', (hits, of, said) => {
  expect(percent({ hits, of })).toBe(said);
});
