// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { panelExamples } from './gallery/panel-examples';
import { control, has, press } from './mount';
import { example, seeEverything, show } from './panel/show-panel';

beforeEach(seeEverything);
afterEach(() => {
  document.body.replaceChildren();
});

describe('every state', () => {
  it.each(Object.entries(panelExamples))('%s has one heading, no style and one primary', (_, state) => {
    const root = show(state);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(root.querySelectorAll('[style], style')).toHaveLength(0);
    expect(root.querySelectorAll('.primary').length).toBeLessThanOrEqual(1);
  });
});

describe('callbacks', () => {
  it.each([
    ['running', 'bug', 'onBug'],
    ['running', 'pause', 'onPause'],
    ['running', 'undo', 'onUndo'],
    ['error', 'stop', 'onStop'],
    ['marked', 'go-to-tab', 'onGoToTab'],
    ['paused-person', 'resume', 'onResume'],
    ['paused-left-site', 'resume', 'onResume'],
    ['paused-restart', 'stop', 'onStop'],
    ['idle', 'open-report', 'onOpenReport'],
    ['failed', 'retry', 'onRetry'],
  ] as const)('%s: %s calls %s once', (state, test, callback) => {
    const called = vi.fn();
    press(show(example(state), { [callback]: called }), test);
    expect(called).toHaveBeenCalledTimes(1);
  });
});

describe('words of the person’s own', () => {
  it('are written in the panel, and kept when the field is left', () => {
    const onWrite = vi.fn();
    const root = show(example('running'), { onWrite });
    const field = control(root, 'told') as HTMLTextAreaElement;
    void act(() => {
      field.focus();
      field.value = 'Only since Monday.';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    void act(() => field.blur());
    expect(onWrite).toHaveBeenLastCalledWith('told', 'Only since Monday.', true);
    expect(control(root, 'note').textContent).toContain('written');
  });
});

describe('what leads', () => {
  it.each([
    ['first-seconds', 'bug'],
    ['running', 'bug'],
    ['error', 'stop'],
    ['marked', 'stop'],
    ['paused-person', 'resume'],
  ])('in %s it is %s', (state, test) => {
    const root = show(example(state));
    expect([...root.querySelectorAll('.primary')]).toEqual([control(root, test)]);
  });

  it('a right that ended wants a press on the button itself, which the panel cannot do', () => {
    const root = show(example('paused-press'));
    expect(has(root, 'resume')).toBe(false);
    expect(root.textContent).toContain('Press the SafeRepro button in the toolbar to go on.');
  });
});
