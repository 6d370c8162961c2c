import { describe, expect, it } from 'vitest';
import { coveredShare, paintCovers, type Painter, toPixels } from '../../../src/capture/picture/paint';
import type { Cover, Viewport } from '../../../src/domain/cover';
import { GoneKind } from '../../../src/domain/kind';
import { fc } from '../../support/property';

const VIEW: Viewport = { width: 1000, height: 600, scale: 1, left: 0, top: 0, zoom: 1 };

type Stroke = { readonly style: unknown; readonly box: readonly [number, number, number, number] };

/** Records what is filled and written instead of doing it. */
function fakePainter(): Painter & {
  readonly filled: Stroke[];
  readonly written: { text: string; x: number }[];
} {
  const filled: Stroke[] = [];
  const written: { text: string; x: number }[] = [];
  return {
    fillStyle: '',
    font: '',
    textBaseline: 'alphabetic',
    fillRect(x, y, width, height) {
      filled.push({ style: this.fillStyle, box: [x, y, width, height] });
    },
    fillText: (text, x) => written.push({ text, x }),
    measureText: (text) => ({ width: text.length * 6 }) as TextMetrics,
    filled,
    written,
  };
}

const finite = { noNaN: true, noDefaultInfinity: true } as const;
const cover = fc.record({
  kind: fc.constantFrom(...GoneKind),
  rect: fc.record({
    x: fc.double({ min: -200, max: 1200, ...finite }),
    y: fc.double({ min: -200, max: 800, ...finite }),
    width: fc.double({ min: 0.1, max: 1200, ...finite }),
    height: fc.double({ min: 0.1, max: 800, ...finite }),
  }),
});
const view = fc.record({
  left: fc.integer({ min: 0, max: 100 }),
  top: fc.integer({ min: 0, max: 100 }),
  zoom: fc.constantFrom(1, 1.5, 2),
});
const scale = fc.constantFrom(1, 1.25, 1.5, 2, 3);

describe('painting covers', () => {
  it('forgets none, and paints each opaque over all of its place', () => {
    fc.assert(
      fc.property(fc.array(cover), view, scale, (covers, seen, by) => {
        const viewport = { ...VIEW, ...seen };
        const painter = fakePainter();
        paintCovers(painter, covers, viewport, by);
        const bases = painter.filled.filter((_, at) => at % 2 === 0);
        expect(bases).toHaveLength(covers.length);
        covers.forEach(({ rect }, at) => {
          const { style, box } = bases[at]!;
          expect(style).toMatch(/^#[0-9a-f]{6}$/);
          const pixels = (value: number, from: number): number => (value - from) * viewport.zoom * by;
          expect(box[0]).toBeLessThanOrEqual(pixels(rect.x, viewport.left) - 2);
          expect(box[1]).toBeLessThanOrEqual(pixels(rect.y, viewport.top) - 2);
          expect(box[0] + box[2]).toBeGreaterThanOrEqual(pixels(rect.x + rect.width, viewport.left) + 2);
          expect(box[1] + box[3]).toBeGreaterThanOrEqual(pixels(rect.y + rect.height, viewport.top) + 2);
        });
      }),
    );
  });

  it('marks each within its own place and in an opaque colour', () => {
    fc.assert(
      fc.property(cover, scale, (one, by) => {
        const painter = fakePainter();
        paintCovers(painter, [one], VIEW, by);
        const [base, hatch] = painter.filled;
        expect(hatch?.style).toMatch(/^#[0-9a-f]{6}$/);
        expect(hatch?.box[2]).toBeLessThanOrEqual(base!.box[2]);
        for (const { x } of painter.written) {
          expect(x).toBeGreaterThan(base!.box[0]);
          expect(x).toBeLessThan(base!.box[0] + base!.box[2]);
        }
      }),
    );
  });

  it('writes the kind where there is room, never the value', () => {
    const painter = fakePainter();
    const wide: Cover = { kind: 'customer-name', rect: { x: 0, y: 0, width: 300, height: 20 } };
    const narrow: Cover = { kind: 'customer-name', rect: { x: 0, y: 50, width: 20, height: 20 } };
    const flat: Cover = { kind: 'customer-name', rect: { x: 0, y: 90, width: 300, height: 3 } };
    paintCovers(painter, [wide, narrow, flat], VIEW, 1);
    expect(painter.written.map(({ text }) => text)).toEqual(['customer name']);
  });

  it('stands in whole device pixels', () => {
    expect(toPixels({ kind: 'data', rect: { x: 10.4, y: 5.5, width: 20.2, height: 9 } }, VIEW, 2)).toEqual([
      14, 5, 54, 30,
    ]);
  });
});

describe('the covered share of a picture', () => {
  it('is what the covers take of the viewport', () => {
    const half: Cover = { kind: 'data', rect: { x: 0, y: 0, width: 500, height: 600 } };
    expect(coveredShare([], VIEW)).toBe(0);
    expect(coveredShare([half], VIEW)).toBe(0.5);
    expect(coveredShare([half, half], VIEW)).toBe(1);
  });

  it('counts no more of a cover than fits', () => {
    expect(coveredShare([{ kind: 'data', rect: { x: -900, y: 0, width: 9000, height: 9000 } }], VIEW)).toBe(
      1,
    );
  });
});
