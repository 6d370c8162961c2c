import { expect, it } from 'vitest';
import type { Many } from './run';
import { tellMany } from './tell';

const weighed = (heaps: readonly number[]): Many['weighed'] =>
  heaps.map((heap, nth) => ({ pictures: nth * 5, heap, outside: 1_000, session: 2_000 }));
const picture = {
  id: 'one',
  engine: 'native',
  epochMs: 1,
  width: 1366,
  height: 820,
  scale: 1,
  bytes: 90_000,
  totalMs: 300,
  pageMs: 30,
};
const many: Many = {
  pictures: Array.from({ length: 10 }, () => picture),
  steps: 11,
  withheld: { 'newer-step': 1 },
  weighed: weighed([2_000_000, 5_000_000, 12_000_000]),
  openMs: [900, 1_500, 700],
};
const passes = (change: Partial<Many>): boolean => tellMany({ ...many, ...change }, 10).passed;

it('passes where every bar is met just so, and tells the figures', () => {
  expect(passes({})).toBe(true);
  expect(tellMany(many, 10).figures).toMatchObject({
    pictures: 10,
    'withheld, newer-step': 1,
    'heap after 10 pictures, bytes': 12_000_000,
    'worker grew by, bytes': 10_000_000,
    'report opened cold, median, ms': 900,
    'report opened cold, worst, ms': 1_500,
  });
});

it.each([
  ['a picture is missing', { pictures: many.pictures.slice(1) }],
  ['pictures are too large', { pictures: many.pictures.map((one) => ({ ...one, bytes: 90_001 })) }],
  ['the worker is heavier at the end', { weighed: weighed([2_000_000, 5_000_000, 12_000_001]) }],
  ['the worker is heavier meanwhile', { weighed: weighed([2_000_000, 12_000_001, 5_000_000]) }],
  ['the report opens late once', { openMs: [900, 1_501, 700] }],
  ['the report was never opened', { openMs: [] }],
])('is red where %s', (_what, change) => {
  expect(passes(change)).toBe(false);
});
