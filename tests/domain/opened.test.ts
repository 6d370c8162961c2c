import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { CoverKind } from '../../src/domain/kind';
import { Opened } from '../../src/domain/opened';

it('is a list of kinds of the second tier', () => {
  expect(z.parse(Opened, ['amount', 'order'])).toEqual(['amount', 'order']);
  expect(z.parse(Opened, CoverKind)).toEqual(CoverKind);
});

it.each([
  undefined,
  null,
  'amount',
  true,
  {},
  { length: 1, 0: 'amount' },
  ['amount', 'email'],
  ['data'],
  ['by-hand'],
  ['Amount'],
  [['amount']],
  ['__proto__'],
  Array.from({ length: 1_000 }, () => 'amount'),
])('opens nothing by %j', (raw) => {
  expect(z.parse(Opened, raw)).toEqual([]);
  expect(z.parse(z.strictObject({ opened: Opened }), { opened: raw })).toEqual({ opened: [] });
});
