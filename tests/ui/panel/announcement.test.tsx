// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { example, panel, seeEverything, show } from './show-panel';

beforeEach(seeEverything);
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('what is announced', () => {
  const said = (root: ParentNode): string | undefined =>
    root.querySelector('[role="status"]')?.textContent ?? undefined;

  it('is a new error, once, and neither the time nor the number of steps', () => {
    vi.useFakeTimers();
    const root = show(example('running'));
    expect(said(root)).toBe('');
    const status = root.querySelector('[role="status"]');
    void act(() => render(panel(example('error')), root));
    expect(said(root)).toContain('New error, step 6: Connection test failed.');
    const changes = new MutationObserver(() => undefined);
    changes.observe(status!, { childList: true, characterData: true, subtree: true });
    void act(() => render(panel(example('tries')), root));
    void act(() => {
      vi.advanceTimersByTime(3_000);
    });
    expect(changes.takeRecords()).toEqual([]);
    expect(root.querySelector('[aria-live], .timer[role]')).toBeNull();
  });
});
