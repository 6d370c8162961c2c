import type { Lane } from '../kills/lanes.ts';

export type Part = 'Leaving' | 'Reloaded' | 'Full';

export const parts: readonly Part[] = ['Leaving', 'Reloaded', 'Full'];

/** Of each part in each browser: pages that are left, reloads of the extension, storages that fill up. */
const FLOWS: Readonly<Record<Part, number>> = { Leaving: 50, Reloaded: 10, Full: 4 };

/** @param count pages left a browser, and with it all the others; default 50 */
export function flowsOf(part: Part, { share }: Lane, count = FLOWS.Leaving): number {
  // Frauds by hand take two clicks.
  const least = part === 'Leaving' ? 2 : 1;
  return Math.max(least, Math.round((FLOWS[part] * share * count) / FLOWS.Leaving));
}
