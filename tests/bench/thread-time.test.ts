import { expect, it } from 'vitest';
import { longestIn, timeIn } from '../../scripts/bench/picture/thread-time';

const tasks = [
  { at: 90, cpuMs: 40 },
  { at: 100, cpuMs: 3 },
  { at: 150, cpuMs: 7 },
  { at: 200, cpuMs: 50 },
];

it('adds up what began within a span, and nothing else', () => {
  expect(timeIn(tasks, { from: 100, to: 200 })).toBe(10);
  expect(timeIn(tasks, { from: 300, to: 400 })).toBe(0);
});

it('knows the longest within a span', () => {
  expect(longestIn(tasks, { from: 100, to: 200 })).toBe(7);
  expect(longestIn(tasks, { from: 300, to: 400 })).toBe(0);
});
