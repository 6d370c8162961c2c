import type { Access } from '../../driver/record.ts';
import type { BrowserKind } from '../../harness/harness.ts';

/** A browser with a way of access, and its share of each part. */
export type Lane = {
  /** How its figures begin. */
  readonly name: string;
  readonly kind: BrowserKind;
  readonly access: Access;
  readonly share: number;
};

export type Part = 'Random' | 'Dead' | 'Idle' | 'Browser';

/** Flows of each part in each browser. */
export const FLOWS: Readonly<Record<Part, number>> = { Random: 50, Dead: 50, Idle: 5, Browser: 20 };

/** Firefox's button alone sees one page only, so there the site is granted; Chromium does both, the button mostly. */
export const lanes: readonly Lane[] = [
  { name: 'chromiumTab', kind: 'chromium', access: 'tab', share: 0.6 },
  { name: 'chromiumSite', kind: 'chromium', access: 'site', share: 0.4 },
  { name: 'firefoxSite', kind: 'firefox', access: 'site', share: 1 },
];

/** @param count flows with random kills a browser, and with it all the others; default 50 */
export function flowsOf(part: Part, { share }: Lane, count = FLOWS.Random): number {
  // A check that is to fail by two clicks that change places needs two.
  const least = part === 'Dead' || part === 'Idle' ? 2 : 1;
  return Math.max(least, Math.round((FLOWS[part] * share * count) / FLOWS.Random));
}
