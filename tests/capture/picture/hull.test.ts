import { describe, expect, it } from 'vitest';
import { areSame, Hulls } from '../../../src/capture/picture/hull';
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

describe('two samples', () => {
  const cover = (key: string, x: number) => ({
    key,
    kind: 'data' as const,
    rect: { x, y: 1, width: 2, height: 3 },
  });

  it('are the same where every place stands where it stood', () => {
    expect(areSame([cover('a', 0), cover('b', 5)], [cover('a', 0), cover('b', 5)])).toBe(true);
  });

  it.each([
    ['moved', [cover('a', 0.1)]],
    ['is another', [cover('b', 0)]],
    ['is gone', []],
    ['has come', [cover('a', 0), cover('b', 0)]],
  ])('are not where one %s', (_what, after) => {
    expect(areSame([cover('a', 0)], after)).toBe(false);
  });
});
