// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { press } from '../mount';
import { example, seeEverything, show } from './show-panel';

beforeEach(seeEverything);
afterEach(() => {
  document.body.replaceChildren();
});

function key(name: string, target: EventTarget = document.body): void {
  void act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
}

describe('the keyboard', () => {
  const current = (root: ParentNode): string | null | undefined =>
    root.querySelector('[aria-current="step"] .n')?.textContent;

  it('goes through the steps from the newest, marks the one it stands on, and lets go', () => {
    const onBug = vi.fn();
    const root = show(example('running'), { onBug });
    key('b');
    key('k');
    expect(current(root)).toBe('5');
    key('k');
    key('k');
    key('j');
    expect(current(root)).toBe('4');
    key('B');
    key('Escape');
    expect(current(root)).toBeUndefined();
    key('b');
    expect(onBug.mock.calls).toEqual([[undefined], ['step-4'], [undefined]]);
  });

  it('leaves letters alone in a field, with another key held, and over a picture', () => {
    const onBug = vi.fn();
    const root = show(example('running'), { onBug });
    const field = document.createElement('input');
    root.append(field);
    key('b', field);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', ctrlKey: true, bubbles: true }));
    press(root, 'enlarge');
    key('b');
    expect(onBug).not.toHaveBeenCalled();
  });
});
