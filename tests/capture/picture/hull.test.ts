import { describe, expect, it } from 'vitest';
import { Hulls } from '../../../src/capture/picture/hull';
import { fc } from '../../support/property';
import { holds, rect } from '../../support/rect';

describe('the hulls of several samples', () => {
  it('cover each place wherever it stood in any of them', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), rect }))), (samples) => {
        const hulls = new Hulls();
        for (const sample of samples) hulls.add(sample.map((cover) => ({ ...cover, kind: 'data' })));
        const covers = hulls.covers();
        for (const { rect: seen } of samples.flat())
          expect(covers.some((cover) => holds(cover.rect, seen))).toBe(true);
        expect(covers).toHaveLength(new Set(samples.flat().map(({ key }) => key)).size);
      }),
    );
  });

  it('keep a place that is gone in later samples', () => {
    const hulls = new Hulls();
    hulls.add([{ key: 'a', kind: 'email', rect: { x: 1, y: 2, width: 3, height: 4 } }]);
    hulls.add([]);
    expect(hulls.covers()).toEqual([{ kind: 'email', rect: { x: 1, y: 2, width: 3, height: 4 } }]);
  });
});
