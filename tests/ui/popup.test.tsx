// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CoverKind } from '../../src/domain/kind';
import { shownGroups } from '../../src/ui/popup/shown-groups';
import { popupExamples } from './gallery/popup-examples';
import { control, has, press } from './mount';
import { example, popup, show } from './popup/show-popup';

afterEach(() => {
  document.body.replaceChildren();
});

describe('every state', () => {
  it.each(Object.entries(popupExamples))('%s renders, names itself and carries no style', (_, state) => {
    const root = show(state);
    expect(root.querySelector('.popup')?.getAttribute('data-state')).toBe(state.kind);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(root.textContent).toContain('Nothing leaves the browser until you copy or save.');
    expect(root.querySelectorAll('[style], style')).toHaveLength(0);
    expect(root.querySelectorAll('.primary').length).toBeLessThanOrEqual(1);
  });
});

describe('callbacks', () => {
  it.each([
    ['firefox-ask', 'ask-and-record', 'onAskAndRecord'],
    ['firefox-ask', 'page-only', 'onRecordThisPageOnly'],
    ['ready', 'save-now', 'onSaveNow'],
    ['saving', 'cancel-save', 'onCancelSave'],
    ['recording', 'bug', 'onBug'],
    ['recording-error', 'bug', 'onBug'],
    ['recording', 'show-panel', 'onShowPanel'],
    ['recording', 'pause', 'onPause'],
    ['recording', 'undo', 'onUndo'],
    ['recording', 'stop', 'onStop'],
    ['recording-elsewhere', 'go-to-tab', 'onGoToTab'],
    ['recording-elsewhere', 'stop', 'onStop'],
    ['paused-person', 'resume', 'onResume'],
    ['paused-idle', 'stop', 'onStop'],
    ['paused-left-site', 'undo', 'onUndo'],
    ['paused-restart', 'finish', 'onFinish'],
    ['ready', 'open-report', 'onOpenReport'],
    ['failed-storage', 'retry', 'onRetry'],
  ] as const)('%s: %s calls %s once', (state, test, callback) => {
    const called = vi.fn();
    press(show(example(state), { [callback]: called }), test);
    expect(called).toHaveBeenCalledTimes(1);
  });
});

describe('Record', () => {
  it('starts with the choice of the switch', () => {
    const onRecord = vi.fn();
    const root = show(example('ready'), { onRecord });
    press(root, 'record');
    press(root, 'stay');
    press(root, 'record');
    expect(onRecord.mock.calls).toEqual([[{ stay: false, opened: [] }], [{ stay: true, opened: [] }]]);
  });

  it('asks for nothing where the site is granted already', () => {
    expect(has(show(example('ready-granted')), 'stay')).toBe(false);
  });

  it('in Firefox leads to the question first, without a call', () => {
    const onRecord = vi.fn();
    const root = show(example('ready-firefox'), { onRecord });
    press(root, 'record');
    expect(onRecord).not.toHaveBeenCalled();
    expect(root.querySelector('.popup')?.getAttribute('data-state')).toBe('firefoxAsk');
    expect(has(root, 'ask-and-record')).toBe(true);
  });

  it('in Firefox begins anew after something else was shown', () => {
    const root = show(example('ready-firefox'));
    press(root, 'record');
    for (const name of ['failed-storage', 'ready-firefox']) {
      void act(() => {
        render(popup(example(name)), root);
      });
    }
    expect(has(root, 'record')).toBe(true);
  });

  it('in Firefox asks nothing twice: with the switch on it records at once', () => {
    const onRecord = vi.fn();
    const root = show(example('ready-firefox'), { onRecord });
    press(root, 'stay');
    press(root, 'record');
    expect(onRecord).toHaveBeenCalledExactlyOnceWith({ stay: true, opened: [] });
  });
});

describe('a pause', () => {
  it('passes on whether to stay on when the person comes back', () => {
    const onResume = vi.fn();
    const root = show(example('paused-left-site'), { onResume });
    press(root, 'stay');
    press(root, 'resume');
    expect(onResume).toHaveBeenCalledExactlyOnceWith({ stay: true });
  });

  it.each([
    ['paused-person', 'What you do now is not recorded.'],
    ['paused-idle', 'Paused by itself after 15 minutes without a step.'],
    ['paused-left-site', 'You were on another site for 41 s.'],
    ['paused-restart', 'The browser or SafeRepro was started anew while you recorded.'],
    ['paused-restart', '6 steps are safe.'],
    ['paused-other-page', 'The page changed'],
  ])('%s says: %s', (state, sentence) => {
    expect(show(example(state)).textContent).toContain(sentence);
  });
});

describe('what the pictures may show', () => {
  const sum = (root: Element): string => root.querySelector('[data-test="shown"] .sum')?.textContent ?? '';

  it('is nothing, until the person says so, and the line says what', () => {
    const root = show(example('ready'));
    expect(root.querySelector('details')?.open).toBe(false);
    expect(sum(root)).toBe('nothing of your shop');
    expect(root.querySelectorAll('[data-test="shown"] :checked')).toHaveLength(0);
    press(root, 'show-numbers');
    press(root, 'show-amounts');
    expect(sum(root)).toBe('order and record numbers, amounts');
    press(root, 'show-numbers');
    expect(sum(root)).toBe('amounts');
  });

  it('says that customers, keys and passwords stay covered, and that it is for this recording only', () => {
    const said = show(example('ready')).querySelector('#shown-note')?.textContent;
    expect(said).toMatch(/this recording only.*Customers, keys and passwords stay covered/);
    expect(said).toContain('by hand on the report page');
  });

  it.each([
    ['ready', ['record'], 'onRecord'],
    ['ready', ['save-now'], 'onSaveNow'],
    ['ready-firefox', ['record', 'ask-and-record'], 'onAskAndRecord'],
    ['ready-firefox', ['record', 'page-only'], 'onRecordThisPageOnly'],
  ] as const)('goes along from %s by %j', (state, presses, callback) => {
    const called = vi.fn();
    const root = show(example(state), { [callback]: called });
    press(root, 'show-amounts');
    for (const test of presses) press(root, test);
    expect(called).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ opened: ['amount'] }));
  });

  it('is forgotten once something was begun', () => {
    const root = show(example('ready'));
    press(root, 'show-amounts');
    for (const name of ['recording', 'ready'])
      void act(() => {
        render(popup(example(name)), root);
      });
    expect(sum(root)).toBe('nothing of your shop');
  });

  it('offers every kind of the second tier once', () => {
    const offered = shownGroups.flatMap(({ kinds }) => kinds);
    expect(offered.toSorted()).toEqual(CoverKind.toSorted());
  });
});

describe('what leads', () => {
  it.each([
    ['recording', 'bug', 'Bug appears here'],
    ['recording-error', 'stop', 'Stop'],
    ['recording-marked', 'stop', 'Stop'],
  ])('in %s it is %s', (state, test, words) => {
    const root = show(example(state));
    const primary = [...root.querySelectorAll('.primary')];
    expect(primary).toEqual([control(root, test)]);
    expect(primary[0]?.textContent).toBe(words);
  });

  it('an error that marked itself stands word for word, with its step', () => {
    const root = show(example('recording-error'));
    expect(root.querySelector('.err h2')?.textContent).toBe('New error, step 6 · marked as the bug');
    expect(root.querySelector('.err .text')?.textContent).toBe(
      'Connection test failed. cURL error 28: Connection timed out after 10001 milliseconds',
    );
    expect(control(root, 'bug').textContent).toBe('Bug appears here instead');
  });

  it('a mark without an error says its step', () => {
    expect(show(example('recording-marked')).querySelector('.flag')?.textContent).toBe(
      'Bug appears at step 3',
    );
  });

  it('the two ways to begin are equal', () => {
    const root = show(example('ready'));
    expect([...root.querySelectorAll('.tile')].map(({ textContent }) => textContent)).toEqual([
      'Save what I see nowThe error is on the screen',
      'RecordShow it step by step',
    ]);
    expect(root.querySelector('.primary')).toBeNull();
  });
});

describe('saving', () => {
  it.each([
    ['saving-begun', 0, 'Notices and errors'],
    ['saving', 2, '1 error, 6 standing notices'],
    ['saving-done', 4, 'No error on this page'],
    ['saving-done', 4, 'Picture: 14 places covered'],
    ['saving-withheld', 4, 'The report says why.'],
  ])('%s has %i lines done and says: %s', (state, done, sentence) => {
    const root = show(example(state));
    expect(root.querySelector('progress')?.value).toBe(done);
    expect(root.textContent).toContain(sentence);
  });
});
