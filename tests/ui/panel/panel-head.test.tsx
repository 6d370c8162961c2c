// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { panel, running, seeEverything, show } from './show-panel';

beforeEach(seeEverything);
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

it('the timer leaves pauses out and stands still in one', () => {
  vi.useFakeTimers({ now: 1_000_000 });
  const state = { ...running('running'), startedAt: 1_000_000 - 70_000, pausedMs: 3_000 };
  const root = show(state);
  expect(root.querySelector('.timer')?.textContent).toBe('01:07');
  void act(() => {
    vi.advanceTimersByTime(2_000);
  });
  expect(root.querySelector('.timer')?.textContent).toBe('01:09');
  const paused = { kind: 'paused', reason: 'person', steps: 5, startedAt: 0, pausedAt: 1_000_000 } as const;
  void act(() => render(panel({ ...state, paused }), root));
  void act(() => {
    vi.advanceTimersByTime(5_000);
  });
  expect(root.querySelector('.timer')?.textContent).toBe('01:07');
});
