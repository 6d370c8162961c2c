// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../src/ui/panel/panel';
import type { PanelCallbacks, PanelState, RunningPanel } from '../../src/ui/panel/panel-state';
import { panelExamples } from './gallery/panel-examples';
import { silentPanel } from './gallery/silent';
import { translator } from './gallery/texts';
import { control, has, mount, press } from './mount';

const t = translator('en');

/** Everything is in view at once. */
class Seen {
  readonly #tell: (entries: { isIntersecting: boolean }[]) => void;
  constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
    this.#tell = tell;
  }
  observe(): void {
    this.#tell([{ isIntersecting: true }]);
  }
  disconnect(): void {
    this.observe = () => undefined;
  }
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Seen);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

function panel(state: PanelState, on: Partial<PanelCallbacks> = {}): Parameters<typeof render>[0] {
  return <Panel state={state} on={{ ...silentPanel, ...on }} t={t} />;
}
const show = (state: PanelState, on: Partial<PanelCallbacks> = {}): HTMLElement => mount(panel(state, on));

function example(name: string): PanelState {
  const state = panelExamples[name];
  if (state === undefined) throw new Error(`No example ${name}`);
  return state;
}

function running(name: string): RunningPanel {
  const state = example(name);
  if (state.kind !== 'running') throw new Error(`${name} does not run`);
  return state;
}

function key(name: string, target: EventTarget = document.body): void {
  void act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
}

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

describe('the steps', () => {
  const rowsOf = (root: ParentNode): string[] =>
    [...root.querySelectorAll('.step')].map(({ textContent }) => textContent);

  it('say number, sentence, time, and what came of them', () => {
    const rows = rowsOf(show(example('tries')));
    expect(rows[0]).toBe('1Opened SophMate › Settings14:02:09.118Enlarge the picture of step 1');
    expect(rows[4]).toContain('notice: Settings saved.');
    expect(rows[5]).toContain('New error, 10.1 s laterConnection test failed. cURL error 28');
    expect(rows[5]).toContain('Bug appears here');
    expect(rows[6]).toContain('same error, attempt 2');
    expect(rows[7]).toContain('same error, attempt 3picture withheld: the page kept changing');
  });

  it('the first seconds say what to do, and what was there before', () => {
    const root = show(example('first-seconds'));
    expect(root.textContent).toContain('Now do what fails');
    expect(root.textContent).toContain('Before the first step the page already showed 6 errors.');
    expect(show(example('first-seconds-clean')).textContent).not.toContain('Before the first step');
  });

  it('open their picture, and give the focus back', () => {
    const root = show(example('running'));
    control(root, 'enlarge').focus();
    press(root, 'enlarge');
    expect(root.querySelector('dialog')?.textContent).toContain('Picture of step 1');
    void act(() => root.querySelector('dialog')?.close());
    expect(root.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(control(root, 'enlarge'));
  });
});

describe('what is set apart', () => {
  it('standing errors are counted by kind, each in its words', () => {
    const fold = control(show(example('running')), 'standing');
    expect(fold.textContent).toContain('6, there before the first step');
    expect(fold.textContent).toContain('4 notices · 1 script error · 1 file that does not load.');
    expect(fold.textContent).toContain('Your licence ends in 12 days.');
    expect(fold.hasAttribute('open')).toBe(false);
  });

  it('the checklist counts what there is of what support needs', () => {
    const before = control(show(example('running')), 'needs');
    expect(before.textContent).toContain('6 of 11');
    expect(before.textContent).toContain('Version not seen yet: PHP, WooCommerce');
    const after = control(show(example('tries')), 'needs');
    expect(after.textContent).toContain('7 of 11');
    expect(after.textContent).toContain('8 steps, 3 attempts, 6 pictures');
  });
});

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
    const changed = vi.fn();
    new MutationObserver(changed).observe(status!, { childList: true, characterData: true, subtree: true });
    void act(() => render(panel(example('tries')), root));
    void act(() => {
      vi.advanceTimersByTime(3_000);
    });
    expect(changed).not.toHaveBeenCalled();
    expect(root.querySelector('[aria-live], .timer[role]')).toBeNull();
  });
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
