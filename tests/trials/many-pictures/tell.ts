import { median } from '../../../scripts/bench/figures.ts';
import type { TrialResult } from '../trial.ts';
import type { Many } from './run.ts';

/** Bytes that the worker may hold more at any time than before the first picture. */
const MOST_GROWTH = 10_000_000;
/** Milliseconds until the report's first screen can be used, and bytes of a picture in the mean. */
const MOST_OPEN_MS = 1_500;
const MOST_BYTES = 90_000;

/** The figures of a recording of `count` pictures, and whether every bar is met. */
export function tellMany({ pictures, steps, withheld, weighed, openMs }: Many, count: number): TrialResult {
  const bytes = pictures.map((picture) => picture.bytes);
  const meanBytes = Math.round(bytes.reduce((sum, one) => sum + one, 0) / bytes.length);
  const slowest = openMs.length === 0 ? Infinity : Math.max(...openMs);
  const held = weighed.map(({ heap, outside }) => heap + outside);
  const growth = Math.max(0, ...held) - (held[0] ?? 0);
  const memory = weighed.flatMap(({ pictures: after, ...weights }) =>
    Object.entries(weights).map(
      ([what, weight]) => [`${what} after ${String(after)} pictures, bytes`, weight] as const,
    ),
  );
  return {
    figures: {
      pictures: pictures.length,
      steps,
      ...Object.fromEntries(
        Object.entries(withheld).map(([reason, times]) => [`withheld, ${reason}`, times]),
      ),
      'picture, mean bytes': meanBytes,
      'picture, most bytes': Math.max(...bytes),
      ...Object.fromEntries(memory),
      ...(weighed.length === 0 ? {} : { 'worker grew by, bytes': growth }),
      'report opened cold, ms': openMs.join(', '),
      'report opened cold, median, ms': median(openMs),
      'report opened cold, worst, ms': slowest,
    },
    passed:
      pictures.length >= count && meanBytes <= MOST_BYTES && growth <= MOST_GROWTH && slowest <= MOST_OPEN_MS,
  };
}
