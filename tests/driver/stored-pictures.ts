import { fromRows } from './from-rows.ts';
import type { Surface } from '../harness/harness.ts';

/** What the store holds of a picture, but for its pixels. */
export type StoredPicture = {
  readonly id: string;
  readonly engine: string;
  /** When it was stored, in milliseconds of `Date.now()`. */
  readonly epochMs: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly bytes: number;
  readonly totalMs: number;
  readonly pageMs: number;
};

/** Every picture of the store, the oldest first, read in one of the extension's own pages. */
export async function storedPictures(page: Surface): Promise<readonly StoredPicture[]> {
  return page.evaluate<readonly StoredPicture[]>(
    fromRows(
      'pictures',
      `    return rows
      .map(({ id, engine, at, width, height, scale, cost, image }) =>
        ({ id, engine, epochMs: at.epochMs, width, height, scale, bytes: image.size, ...cost }))
      .sort((a, b) => a.epochMs - b.epochMs);`,
    ),
  );
}
