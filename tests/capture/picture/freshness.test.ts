// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Freshness, watchFreshness } from '../../../src/capture/picture/freshness';
import { idOf } from '../../support/build';
import { one, show } from '../../support/page';

const PICTURE = idOf(7);
let ending: AbortController;
let freshness: Freshness;

/** Mutation observers are told a moment later. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(async () => {
  show('<p id="it">One</p>');
  await told();
  ending = new AbortController();
  freshness = watchFreshness(window, ending.signal);
});
afterEach(() => {
  ending.abort();
});

describe('a picture', () => {
  it('is none before one was shown', () => {
    expect(freshness.current()).toBeUndefined();
  });

  it('holds as long as nothing changes', async () => {
    freshness.shown(PICTURE, freshness.version());
    await told();
    expect(freshness.current()).toBe(PICTURE);
  });

  it.each([
    ['a node came', () => document.body.append('more')],
    ['a node went', () => one('#it').remove()],
    ['a text changed', () => ((one('#it').firstChild as Text).data = 'Two')],
    ['something scrolled', () => one('#it').dispatchEvent(new Event('scroll'))],
    ['the window changed its size', () => window.dispatchEvent(new Event('resize'))],
    ['a step happened', () => freshness.outdate()],
  ])('is outdated when %s', async (_name, change) => {
    freshness.shown(PICTURE, freshness.version());
    change();
    await told();
    expect(freshness.current()).toBeUndefined();
  });

  it('that was taken before a change is outdated when it is kept', () => {
    const before = freshness.version();
    freshness.outdate();
    freshness.shown(PICTURE, before);
    expect(freshness.current()).toBeUndefined();
  });

  it('is watched no more after the end', async () => {
    freshness.shown(PICTURE, freshness.version());
    ending.abort();
    document.body.append('more');
    window.dispatchEvent(new Event('resize'));
    await told();
    expect(freshness.current()).toBe(PICTURE);
  });
});
