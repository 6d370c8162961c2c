import { expect, it } from 'vitest';
import { createDeadline, TooSlow } from '../../../../src/capture/picture/clone/deadline';

it('ends a walk soon after its time has come, and not before', () => {
  let now = 0;
  const onWay = createDeadline(100, () => now);
  for (let node = 0; node < 1_000; node += 1) onWay();
  now = 100;
  expect(() => {
    for (let node = 0; node < 16; node += 1) onWay();
  }).toThrow(TooSlow);
});
