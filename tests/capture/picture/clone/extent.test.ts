// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rectOf, scaleOf } from '../../../../src/capture/picture/clone/extent';

describe('the scale of a picture', () => {
  it.each([
    ['as the screen has it', 1366, 820, 2, 2],
    ['that of a page of 6,000 pixels', 1366, 6_000, 1, 1],
    ['no longer than WebP is', 1366, 32_766, 1, 0.5],
    ['of no more pixels than a canvas takes', 4_000, 6_000, 3, 1],
  ])('is %s', (_name, width, height, wanted, scale) => {
    expect(scaleOf({ width, height }, wanted)).toBeCloseTo(scale, 6);
  });

  it('never exceeds what a canvas and its format hold', () => {
    for (const [width, height] of [
      [1, 1e6],
      [1e5, 1e5],
      [16_384, 16_384],
    ] as const) {
      const scale = scaleOf({ width, height }, 3);
      expect(Math.max(width, height) * scale).toBeLessThanOrEqual(16_383.001);
      expect(width * height * scale ** 2).toBeLessThanOrEqual(24_000_001);
    }
  });
});

it('is all that can be scrolled to, as seen from where the page stands now', () => {
  const view = { innerWidth: 800, innerHeight: 600, scrollX: 10, scrollY: 1_300 };
  const document = { scrollingElement: { scrollWidth: 900, scrollHeight: 6_000 } };
  const window = { ...view, document } as unknown as Window;
  expect(rectOf('whole', window)).toEqual({ x: -10, y: -1_300, width: 900, height: 6_000 });
  expect(rectOf('view', window)).toEqual({ x: 0, y: 0, width: 800, height: 600 });
});
