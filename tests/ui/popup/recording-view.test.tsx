// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PopupState } from '../../../src/ui/popup/popup-state';
import { control } from '../mount';
import { example, show } from './show-popup';

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('a recording', () => {
  it('counts the seconds without the pauses, and stops counting when it leaves', () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const state: PopupState = {
      kind: 'recording',
      steps: 1,
      startedAt: 1_000_000 - 70_000,
      pausedMs: 3000,
      access: 'tab',
    };
    const root = show(state);
    expect(root.querySelector('.timer')?.textContent).toBe('01:07');
    void act(() => {
      vi.advanceTimersByTime(2000);
    });
    expect(root.querySelector('.timer')?.textContent).toBe('01:09');
    expect(root.textContent).toContain('1 step');
    void act(() => {
      render(null, root);
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('draws a covered value as a tile that names its kind', () => {
    const tile = show(example('recording-site')).querySelector('.mask');
    expect(tile?.getAttribute('role')).toBe('img');
    expect(tile?.getAttribute('aria-label')).toBe('covered: customer name');
  });

  it('offers no undo before the first step', () => {
    expect(control(show(example('recording-empty')), 'undo').hasAttribute('disabled')).toBe(true);
  });

  it('says that it went on by itself, also beside a new error, and else nothing beside an error', () => {
    expect(show(example('recording-back')).textContent).toContain('Back after 41 s');
    expect(show(example('recording-back')).textContent).toContain('marked as the bug');
    expect(show(example('recording-error')).textContent).not.toContain('In this tab only');
  });
});
