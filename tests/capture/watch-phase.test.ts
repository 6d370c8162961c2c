// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchPhase } from '../../src/capture/watch-phase';
import { dispatch } from '../support/recording';

let ending: AbortController;
const watch = (state: DocumentReadyState): ReturnType<typeof watchPhase> => {
  ending = new AbortController();
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(state);
  return watchPhase(window, ending.signal);
};
const at = (ms: number): unknown => vi.spyOn(performance, 'now').mockReturnValue(ms);

afterEach(() => ending.abort());

describe('the phase of a page', () => {
  it('is loading until it has settled', () => {
    at(100);
    const { phase } = watch('complete');
    expect(phase()).toBe('load');
    at(2000);
    expect(phase()).toBe('later');
  });

  it('is loading without end where the page never has loaded', () => {
    at(100);
    const { phase } = watch('interactive');
    at(60_000);
    expect(phase()).toBe('load');
  });

  it('is over as soon as somebody acts, but not while the document itself still comes', () => {
    at(100);
    const { phase, acts } = watch('interactive');
    dispatch(window, new Event('pointerdown'), false);
    expect([phase(), acts()]).toEqual(['load', 0]);
    dispatch(window, new Event('pointerdown'));
    expect([phase(), acts()]).toEqual(['later', 1]);
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    expect(phase()).toBe('load');
  });
});
