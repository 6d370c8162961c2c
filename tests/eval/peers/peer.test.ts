import { expect, it } from 'vitest';
import { withoutRanges } from '../../../scripts/eval/peers/peer.ts';

it.each([
  [[], 'abcdef'],
  [[[1, 3]], 'a<gone>def'],
  [
    [
      [4, 5],
      [0, 2],
    ],
    '<gone>cd<gone>f',
  ],
  [
    [
      [0, 4],
      [2, 5],
    ],
    '<gone><gone>f',
  ],
  [
    [
      [0, 4],
      [1, 2],
    ],
    '<gone>ef',
  ],
] as [[number, number][], string][])('takes %j out, also where they overlap', (ranges, left) => {
  expect(withoutRanges('abcdef', ranges)).toBe(left);
});
