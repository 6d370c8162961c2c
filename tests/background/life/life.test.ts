import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { markBug } from '../../../src/background/life/mark-bug';
import { pause } from '../../../src/background/life/pause';
import { resume } from '../../../src/background/life/resume';
import { settle } from '../../../src/background/life/settle';
import { start } from '../../../src/background/life/start';
import { statusOf } from '../../../src/background/life/status';
import { stop } from '../../../src/background/life/stop';
import { undoLast } from '../../../src/background/life/undo';
import { refreshBadge } from '../../../src/background/refresh-badge';
import { IDLE_MS, MAX_MS } from '../../../src/domain/limits';
import { type PauseReason, PauseReason as reasons, type RecordingState } from '../../../src/domain/recording';
import { readActive } from '../../../src/messaging/control';
import { readJournal, writeAhead } from '../../../src/messaging/journal';
import { clearSecrets, readSecrets } from '../../../src/messaging/secrets';
import { getRecording } from '../../../src/store/recordings';
import { signalsOf } from '../../../src/store/signals';
import { gapsOf, stepsOf } from '../../../src/store/steps';
import { BEGIN, buildClick, buildNavigate, buildNotice } from '../../support/build';
import { backgroundDouble, type Double, SITE, TAB } from '../double';
import { writeStep } from '../../support/write-step';

let double: Double;
let id: string;
beforeEach(async () => {
  double = await backgroundDouble();
  double.granted = true;
  const outcome = await start(double.context, TAB, 'steps');
  if (outcome.as !== 'started') throw new Error(outcome.why);
  id = outcome.recordingId;
});

const write = (after: number): Promise<void> => writeStep(buildClick({ after, recordingId: id }));
const state = async (): Promise<RecordingState | undefined> => (await getRecording(double.db, id))?.state;

describe('after sleep or a closed browser', () => {
  it('a recording without its key was cut off, and is paused as of its last step', async () => {
    await write(4_000);
    await clearSecrets();
    await settle(double.context);
    expect(await state()).toMatchObject({
      as: 'paused',
      reason: 'restart',
      since: { epochMs: BEGIN + 4_000 },
    });
    expect(await readActive()).toMatchObject({ paused: true });
    expect(double.registered()).toEqual([]);
    expect(await gapsOf(double.db, id)).toMatchObject([{ sentence: { id: 'gap.restart' } }]);
  });

  it('a forgotten recording is paused, as of when it was forgotten', async () => {
    double.now = BEGIN + IDLE_MS + 60_000;
    await settle(double.context);
    expect(await state()).toMatchObject({
      as: 'paused',
      reason: 'idle',
      since: { epochMs: BEGIN + IDLE_MS },
    });
  });

  it('one whose steps still stood in the journal is not forgotten', async () => {
    await write(IDLE_MS);
    double.now = BEGIN + IDLE_MS + 60_000;
    await settle(double.context);
    expect(await state()).toEqual({ as: 'recording' });
  });

  it('one that ran too long ends, and its report opens', async () => {
    double.now = BEGIN + MAX_MS + 1;
    await settle(double.context);
    expect(await state()).toMatchObject({ as: 'ended', reason: 'max-length' });
    expect(double.opened).toEqual([expect.stringContaining(`report.html?id=${id}`)]);
    expect(await readActive()).toBeUndefined();
  });

  it('one that is well goes on', async () => {
    await settle(double.context);
    await settle(double.context);
    expect(await state()).toEqual({ as: 'recording' });
    expect(await gapsOf(double.db, id)).toEqual([]);
  });
});

describe('pause and resume', () => {
  it('leave a gap with its end', async () => {
    double.now = BEGIN + 1_000;
    await pause(double.context, 'person');
    double.now = BEGIN + 9_000;
    expect(await resume(double.context, TAB)).toBe(true);
    expect(await gapsOf(double.db, id)).toMatchObject([
      { at: { epochMs: BEGIN + 1_000 }, until: { epochMs: BEGIN + 9_000 }, sentence: { id: 'gap.paused' } },
    ]);
    expect(await state()).toEqual({ as: 'recording' });
    expect(await readActive()).toMatchObject({ paused: false, lastStepAt: BEGIN + 9_000 });
  });

  it('a pause that holds keeps its first reason', async () => {
    await pause(double.context, 'left-site');
    await pause(double.context, 'person');
    expect(await state()).toMatchObject({ reason: 'left-site' });
    expect(await gapsOf(double.db, id)).toHaveLength(1);
  });

  it.each([
    ['another site', { origin: 'https://other.example.test' }],
    ['a page that lets nothing in', new Error('Missing host permission for the tab')],
  ])('on %s the recording stays paused', async (_name, page) => {
    await pause(double.context, 'person');
    double.page = page;
    expect(await resume(double.context, TAB)).toBe(false);
    expect(await readActive()).toMatchObject({ paused: true });
    expect((await gapsOf(double.db, id))[0]?.until).toBeUndefined();
  });

  it('in another tab record that one too', async () => {
    await pause(double.context, 'person');
    await resume(double.context, 8);
    expect((await readSecrets())?.tabIds).toEqual([TAB, 8]);
  });

  it('after the browser was closed begin with a new key', async () => {
    const before = (await readSecrets())!.key;
    await clearSecrets();
    await settle(double.context);
    expect(await resume(double.context, TAB)).toBe(true);
    const after = (await readSecrets())!.key;
    expect(after).toMatch(/^[0-9a-f]{32}$/);
    expect(after).not.toBe(before);
    expect(double.registered()).toEqual([`${SITE}/*`]);
  });

  it('without a recording do nothing', async () => {
    await stop(double.context, 'stopped');
    await pause(double.context, 'person');
    expect(await resume(double.context, TAB)).toBe(false);
    expect(await gapsOf(double.db, id)).toEqual([]);
  });
});

describe('undo', () => {
  it('takes the last step back for good, also one that still stood in the journal', async () => {
    await write(1_000);
    await settle(double.context);
    await write(2_000);
    await undoLast(double.context);
    await settle(double.context);
    expect((await stepsOf(double.db, id)).map(({ at }) => at.epochMs)).toEqual([BEGIN + 1_000]);
    expect(double.badge.text).toBe('1');
    await undoLast(double.context);
    await undoLast(double.context);
    expect(await stepsOf(double.db, id)).toEqual([]);
  });
});

describe('undo and what went wrong', () => {
  const families = async (): Promise<number[]> =>
    (await signalsOf(double.db, id)).map(({ at }) => at.epochMs - BEGIN);
  const goWrong = (after: number): Promise<void> =>
    writeAhead({ as: 'signal', signal: buildNotice({ after, recordingId: id }) });

  it('takes the errors of the step with it: they would be blamed on the one before', async () => {
    await write(1_000);
    await goWrong(1_500);
    await write(2_000);
    await goWrong(2_500);
    await undoLast(double.context);
    expect(await families()).toEqual([1_500]);
  });

  it('leaves those of the step before where a page that came into view is taken back', async () => {
    await write(1_000);
    await writeStep(buildNavigate({ after: 2_000, recordingId: id }));
    await goWrong(2_500);
    await undoLast(double.context);
    expect(await families()).toEqual([2_500]);
  });
});

describe('the mark of the bug', () => {
  const mark = async (): Promise<unknown> => (await getRecording(double.db, id))?.bug?.stepId;
  const ids = async (): Promise<string[]> => (await stepsOf(double.db, id)).map((step) => step.id);

  it('sits on the last step, also one that still stood in the journal, and moves when said again', async () => {
    await write(1_000);
    expect(await markBug(double.context)).toBe(true);
    expect(await mark()).toBe((await ids())[0]);
    await write(2_000);
    await markBug(double.context);
    expect(await mark()).toBe((await ids())[1]);
    await markBug(double.context, (await ids())[0]);
    expect(await mark()).toBe((await ids())[0]);
  });

  it('can come before any step', async () => {
    await markBug(double.context);
    expect((await getRecording(double.db, id))?.bug).toMatchObject({ at: { epochMs: BEGIN } });
    expect(await mark()).toBeUndefined();
  });

  it('goes with the step that is taken back, and stays on any other', async () => {
    await write(1_000);
    await markBug(double.context);
    await write(2_000);
    await undoLast(double.context);
    expect(await mark()).toBe((await ids())[0]);
    await undoLast(double.context);
    expect((await getRecording(double.db, id))?.bug).toBeUndefined();
  });

  it('on a page that is taken back goes to what led there', async () => {
    await write(1_000);
    await writeStep(buildNavigate({ after: 2_000, recordingId: id }));
    await markBug(double.context);
    await undoLast(double.context);
    expect(await mark()).toBe((await ids())[0]);
  });

  it('is told with the step and the error', async () => {
    await write(1_000);
    await writeAhead({ as: 'signal', signal: buildNotice({ after: 1_500, recordingId: id }) });
    await settle(double.context);
    const error = { kind: 'notice', text: buildNotice().text };
    expect(await statusOf(double.context, TAB)).toMatchObject({ bug: { by: 'itself', step: 1, error } });
    await write(2_000);
    await markBug(double.context);
    expect(await statusOf(double.context, TAB)).toMatchObject({ bug: { by: 'person', step: 2 } });
  });

  it('needs a recording', async () => {
    await stop(double.context, 'stopped');
    expect(await markBug(double.context)).toBe(false);
  });
});

describe('undo and the pages', () => {
  it('tells them that what they take for their newest picture may be gone', async () => {
    const told = vi.fn(() => Promise.resolve({ ok: true }));
    browser.tabs.sendMessage = told;
    await write(1_000);
    await undoLast(double.context);
    expect(told).toHaveBeenCalledWith(TAB, expect.objectContaining({ call: 'picturesGone' }), { frameId: 0 });
  });
});

describe('stop', () => {
  it('stores every step, forgets the key and leaves nothing in the pages', async () => {
    await write(1_000);
    expect(await stop(double.context, 'stopped')).toBe(id);
    expect(await state()).toMatchObject({ as: 'ended', reason: 'stopped' });
    expect(await stepsOf(double.db, id)).toHaveLength(1);
    expect(await readJournal()).toEqual([]);
    expect([await readActive(), await readSecrets()]).toEqual([undefined, undefined]);
    expect(double.registered()).toEqual([]);
    expect(double.badge.text).toBe('');
    expect(await stop(double.context, 'stopped')).toBeUndefined();
  });
});

describe('the badge', () => {
  it('counts steps, up to three digits', async () => {
    for (let after = 1; after <= 3; after += 1) await write(after);
    await settle(double.context);
    await refreshBadge(double.context);
    expect(double.badge.text).toBe('3');
    for (let after = 4; after <= 1_005; after += 1) await write(after);
    await settle(double.context);
    await refreshBadge(double.context);
    expect(double.badge.text).toBe('999');
  });

  const texts: Readonly<Record<PauseReason, string>> = {
    person: 'II',
    idle: 'II',
    restart: 'II',
    'tab-closed': 'II',
    'left-site': '?',
    'one-page-only': '?',
  };
  it.each(reasons)('says of the pause %s whether it wants a press', async (reason) => {
    await pause(double.context, reason);
    expect(double.badge.text).toBe(texts[reason]);
  });
});
