// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { show } from '../support/page';
import { nextTurn, record, type Run } from '../support/recording';
import { shown } from '../support/sealing';

let run: Run;
beforeEach(() => show('<h1>Settings</h1>'));
afterEach(() => run.stop());

const NOTICE = '<div class="notice notice-error"><p>Failed.</p></div>';

describe('signals', () => {
  it('wait for the key of the recording, so that families are comparable', async () => {
    show(NOTICE);
    const keyed = Promise.withResolvers<undefined>();
    run = await record({ keyed: keyed.promise });
    expect(run.signals).toEqual([]);
    keyed.resolve(undefined);
    await nextTurn();
    expect(run.signals.map(({ text }) => shown(text))).toEqual(['Failed.']);
  });

  it('do not wait where the page goes', async () => {
    show(NOTICE);
    run = await record({ keyed: new Promise(() => undefined) });
    expect(run.signals).toEqual([]);
    window.dispatchEvent(new Event('pagehide'));
    expect(run.signals).toHaveLength(1);
  });

  it('end with the recording', async () => {
    run = await record();
    run.stop();
    run.probed({ kind: 'script', how: 'console', text: 'late' });
    expect(run.signals).toEqual([]);
  });

  it('of a page that says too much are left out from a number on, and that is said once', async () => {
    run = await record();
    const letters = (at: number): string =>
      Array.from(String(at), (digit) => 'abcdefghij'[Number(digit)]).join('');
    for (let at = 0; at < 700; at += 1)
      run.probed({ kind: 'script', how: 'console', text: `error ${letters(at)}` });
    expect(run.signals).toHaveLength(500);
    expect(run.gaps.map(({ sentence }) => sentence.id)).toEqual(['gap.flooded']);
  });

  it('that come again and again do not use up what another error is told by', async () => {
    run = await record();
    for (let at = 0; at < 700; at += 1)
      run.probed({ kind: 'script', how: 'console', text: 'the same error' });
    run.probed({ kind: 'script', how: 'console', text: 'TypeError: the real one' });
    expect(run.signals.map((signal) => ('text' in signal ? shown(signal.text) : ''))).toEqual([
      'the same error',
      'TypeError: the real one',
    ]);
    expect(run.gaps).toEqual([]);
  });

  it('of a page that came up while paused are told when the recording goes on', async () => {
    show(NOTICE);
    const resumed: (() => void)[] = [];
    let isPaused = true;
    run = await record({ isPaused: () => isPaused, onResume: (go) => resumed.push(go) });
    expect(run.signals).toEqual([]);
    isPaused = false;
    for (const go of resumed) go();
    await nextTurn();
    expect(run.signals).toHaveLength(1);
  });
});
