import type { Cover } from '../../domain/cover';
import type { Picture } from '../../domain/picture';
import type { SealedText } from '../../domain/sealed';

/** A picture as it came from an engine, with its covers burnt in. */
export type Masked = {
  readonly engine: Picture['engine'];
  readonly image: Blob;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly covers: readonly Cover[];
  /** What it leaves to be read; nothing where that is too much to be kept. */
  readonly legible: SealedText | undefined;
  readonly pageMs: number;
};

/** Covers that would take more of the picture than this leave nothing to look at. */
export const MOST_COVERED = 0.97;
