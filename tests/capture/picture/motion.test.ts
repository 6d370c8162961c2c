// @vitest-environment happy-dom
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Motion, watchMotion } from '../../../src/capture/picture/motion';
import { one, show } from '../../support/page';

const changed = vi.fn();
const stirred = vi.fn();
let ending = new AbortController();

function watch(roots: readonly (Document | ShadowRoot)[] = [document]): Motion {
  return watchMotion(roots, { changed, stirred }, ending.signal);
}

beforeEach(() => {
  ending.abort();
  ending = new AbortController();
  show('<div id="it">Words</div>');
  changed.mockClear();
  stirred.mockClear();
});

it.each(['scroll', 'pointerover', 'focusin', 'toggle', 'transitionrun', 'load'])('stirs at %s', (sign) => {
  watch();
  one('#it').dispatchEvent(new Event(sign));
  expect(stirred).toHaveBeenCalled();
  expect(changed).not.toHaveBeenCalled();
});

it('stirs where something says something else of itself', async () => {
  watch();
  one('#it').style.marginTop = '30px';
  await pause(5);
  expect([stirred.mock.calls.length > 0, changed.mock.calls.length]).toEqual([true, 0]);
});

it.each([
  ['a node', () => one('#it').append(document.createElement('b'))],
  ['a text', () => (one('#it').firstChild as Text).appendData('!')],
])('tells of %s that changed', async (_what, change) => {
  watch();
  change();
  await pause(5);
  expect(changed).toHaveBeenCalled();
});

it('hears what stays within a shadow root', () => {
  const root = one('#it').attachShadow({ mode: 'open' });
  root.innerHTML = '<p></p>';
  watch([document, root]);
  one('p', root).dispatchEvent(new Event('scroll'));
  expect(stirred).toHaveBeenCalled();
});

it('knows of what is under way, and of nothing that is over', () => {
  document.getAnimations = () => [{ playState: 'finished' } as Animation];
  const motion = watch();
  expect(motion.isUnderWay()).toBe(false);
  document.getAnimations = () => [{ playState: 'running' } as Animation];
  expect(motion.isUnderWay()).toBe(true);
});

it('hears nothing more once it is over', async () => {
  watch();
  ending.abort();
  one('#it').dispatchEvent(new Event('scroll'));
  one('#it').append('more');
  await pause(5);
  expect([stirred.mock.calls.length, changed.mock.calls.length]).toEqual([0, 0]);
});
