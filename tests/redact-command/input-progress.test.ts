import { expect, it } from 'vitest';
import { tellInput } from '../../scripts/redact/input-progress.ts';

it.each([
  [0, 200_000_000, '░░░░░░░░░░░░░░░░░░░░░░░░ 0 %, 0 of 200 MB'],
  [50_000_000, 200_000_000, '██████░░░░░░░░░░░░░░░░░░ 25 %, 50 of 200 MB'],
  [200_000_000, 200_000_000, '████████████████████████ 100 %, 200 of 200 MB'],
  [7_000_000, undefined, '7 MB'],
])('tells how much of an input is read: %d of %s bytes', (read, total, told) => {
  expect(tellInput(read, total)).toBe(told);
});

it('never tells of more than there is, where a file grows while it is read', () => {
  expect(tellInput(3_000_000, 2_000_000)).toMatch(/^█+ 100 %/);
});
