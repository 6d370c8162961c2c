import { describe, expect, it } from 'vitest';
import { judgeBars } from '../../scripts/bench/bars';
import type { PictureBench } from '../../scripts/bench/bench';
import { bench, picture } from './bench';

const unmet = (change: Partial<PictureBench>): string[] =>
  judgeBars({ ...bench, picture: [{ ...picture, ...change }] }).flatMap(({ bar, met }) => (met ? [] : [bar]));

describe('bars', () => {
  it('are met where each is reached just so', () => {
    expect(unmet({})).toEqual([]);
    expect(judgeBars(bench)).toHaveLength(8);
  });

  it.each([
    ['native, in all', { nativeMs: 151 }],
    ["page's thread", { nativeBlockedP95Ms: 8.1 }],
    ['faster than html2canvas', { peers: { html2canvas: { ms: 749, blockedMs: 180 } } }],
    ['less blocking than html2canvas', { peers: { html2canvas: { ms: 750, blockedMs: 179 } } }],
    ['stored picture', { pictureBytes: 90_001 }],
  ])('tell "%s" as not met where it is missed', (name, change) => {
    const bars = unmet(change);
    expect(bars.filter((bar) => bar.includes(name))).toHaveLength(1);
  });

  it('give a list of 20,000 nodes twice the time of the page', () => {
    expect(unmet({ screen: 'long orders list', nativeBlockedP95Ms: 16 })).toEqual([]);
    expect(unmet({ screen: 'long orders list', nativeBlockedP95Ms: 16.1 })).toHaveLength(1);
  });

  it('say nothing of what was not measured', () => {
    expect(judgeBars({ sizes: bench.sizes })).toHaveLength(1);
    expect(unmet({ peers: { html2canvas: { failed: 'it threw' } } })).toEqual([]);
  });
});
