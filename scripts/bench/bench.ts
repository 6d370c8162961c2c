import type { RedactionBench } from './redaction.ts';
import type { SizesBench } from './sizes.ts';

/**
 * One screen; milliseconds are medians unless named otherwise, the page's thread in its own processor time. `NaN`, in
 * JSON `null`, is what was not measured.
 */
export type PictureBench = {
  readonly screen: string;
  readonly nodes: number;
  readonly bareMs: number;
  readonly nativeMs: number;
  readonly nativeBlockedP95Ms: number;
  /** What is told of the page's thread is told by so many pictures. */
  readonly tracedPictures: number;
  readonly nativeBlockedMs: number;
  readonly nativeLongestP95Ms: number;
  readonly nativePageP95Ms: number;
  readonly bareBlockedMs: number;
  readonly cloneMs: number;
  readonly cloneBlockedMs: number;
  /** Of a stored picture of 1366 × 820, in the mean. */
  readonly pictureBytes: number;
  readonly peers: Readonly<Record<string, PeerBench>>;
};
export type PeerBench = { readonly ms: number; readonly blockedMs: number } | { readonly failed: string };

/** What `npm run bench` has measured; what could not be is left out. */
export type Bench = {
  readonly picture?: readonly PictureBench[];
  readonly redaction?: RedactionBench;
  readonly sizes: SizesBench;
};
