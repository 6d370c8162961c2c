/** The middle one; of an even number the mean of the two. `NaN` of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[half]];
  return (low + high) / 2;
}

/** What 95 of 100 stay under or reach: the nearest rank. `NaN` of none. */
export function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(0.95 * values.length) - 1)] ?? NaN;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A figure in three digits with its unit; in words where nothing was measured to make it of. */
export function tellFigure(value: number, unit: string): string {
  return Number.isNaN(value) ? 'not measured' : `${String(Number(value.toPrecision(3)))}${unit}`;
}

/** Milliseconds to a tenth, which is more than a busy machine keeps. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
