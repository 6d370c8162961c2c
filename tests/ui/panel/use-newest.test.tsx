// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { has, press } from '../mount';
import { example, panel, running, seeEverything, show } from './show-panel';

beforeEach(seeEverything);
afterEach(() => {
  document.body.replaceChildren();
});

describe('the newest step', () => {
  /** A list of 1000 px in a window of 400 px, which happy-dom does not lay out. */
  function layOut(root: ParentNode): HTMLElement {
    const list = root.querySelector<HTMLElement>('.scroll')!;
    Object.defineProperty(list, 'scrollHeight', { configurable: true, value: 1_000 });
    Object.defineProperty(list, 'clientHeight', { configurable: true, value: 400 });
    return list;
  }

  it('stays in view as steps come', () => {
    const root = show({ ...running('running'), steps: running('running').steps.slice(0, 2) });
    const list = layOut(root);
    void act(() => render(panel(example('running')), root));
    expect(list.scrollTop).toBe(1_000);
    expect(has(root, 'newest')).toBe(false);
  });

  it('tears nobody away who looks at earlier ones, and waits behind a button', () => {
    const root = show(example('running'));
    const list = layOut(root);
    list.scrollTop = 600;
    void act(() => void list.dispatchEvent(new Event('scroll')));
    list.scrollTop = 100;
    void act(() => void list.dispatchEvent(new Event('scroll')));
    void act(() => render(panel(example('error')), root));
    expect(list.scrollTop).toBe(100);
    press(root, 'newest');
    expect(list.scrollTop).toBe(1_000);
    expect(has(root, 'newest')).toBe(false);
  });
});
