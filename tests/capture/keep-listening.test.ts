// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepListening } from '../../src/capture/keep-listening';

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body'));
});

/** As `document.open()` does it: whoever listened is gone, and so is what stood there. */
async function openAnew(gone: readonly (readonly [string, EventListener])[]): Promise<void> {
  for (const [kind, listener] of gone) window.removeEventListener(kind, listener, true);
  document.documentElement.remove();
  document.append(document.createElement('html'));
  await new Promise((resolve) => setTimeout(resolve));
}

it('has a listener hear again, once, after everybody’s were taken', async () => {
  keepListening(window, ending.signal);
  const heard = vi.fn();
  window.addEventListener('click', heard, { capture: true, signal: ending.signal });
  await openAnew([['click', heard]]);
  window.dispatchEvent(new Event('click'));
  expect(heard).toHaveBeenCalledOnce();
  await openAnew([]);
  window.dispatchEvent(new Event('click'));
  expect(heard).toHaveBeenCalledTimes(2);
});

it('asks no more for what was to be heard once, or is over', async () => {
  keepListening(window, ending.signal);
  const [once, over] = [vi.fn(), vi.fn()];
  const until = new AbortController();
  window.addEventListener('ready', once, { once: true });
  window.addEventListener('ready', over, { signal: until.signal });
  window.dispatchEvent(new Event('ready'));
  until.abort();
  await openAnew([]);
  window.dispatchEvent(new Event('ready'));
  expect([once.mock.calls.length, over.mock.calls.length]).toEqual([1, 1]);
});

it('leaves the window as it was', () => {
  const before = window.addEventListener;
  keepListening(window, ending.signal);
  expect(window.addEventListener).not.toBe(before);
  ending.abort();
  expect(window.addEventListener).toBe(before);
});
