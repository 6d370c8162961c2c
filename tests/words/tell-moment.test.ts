import { expect, it } from 'vitest';
import { tellMoment } from '../../src/words/tell-moment';

const moment = { epochMs: Date.UTC(2026, 10, 22, 23, 30, 5, 250), offsetMin: 90 };

it.each([
  ['en', '23 Nov 2026, 01:00:05 +01:30'],
  ['de', '23.11.2026, 01:00:05 +01:30'],
] as const)('a moment in %s is told to the second, in its own zone', (language, told) => {
  expect(tellMoment(moment, language)).toBe(told);
});
