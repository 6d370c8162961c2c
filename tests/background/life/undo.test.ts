import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { drain } from '../../../src/background/drain';
import { settle } from '../../../src/background/life/settle';
import { undoLast } from '../../../src/background/life/undo';
import { writeAhead } from '../../../src/messaging/write-ahead';
import { signalsOf } from '../../../src/store/signals';
import { stepsOf } from '../../../src/store/steps';
import { BEGIN, buildNavigate, buildNotice } from '../../support/build';
import { writeStep } from '../../support/write-step';
import { type Double, TAB } from '../double';
import { fullStore } from '../full-store';
import { startRecording, writeClick } from './started-recording';

let double: Double;
let id: string;
beforeEach(async () => {
  ({ double, id } = await startRecording());
});

describe('undo', () => {
  it('takes the last step back for good, also one that still stood in the journal', async () => {
    await writeClick(id, 1_000);
    await settle(double.context);
    await writeClick(id, 2_000);
    await undoLast(double.context);
    await settle(double.context);
    expect((await stepsOf(double.db, id)).map(({ at }) => at.epochMs)).toEqual([BEGIN + 1_000]);
    expect(double.badge.text).toBe('1');
    await undoLast(double.context);
    await undoLast(double.context);
    expect(await stepsOf(double.db, id)).toEqual([]);
  });
});

describe('undo in a full storage', () => {
  it('takes nothing back: the last step still stands in the journal, and the one before was not meant', async () => {
    await writeClick(id, 1_000);
    await drain(double.db);
    await writeClick(id, 2_000);
    const db = fullStore(double.db);
    await undoLast({ ...double.context, database: () => Promise.resolve(db) });
    await drain(double.db);
    expect((await stepsOf(double.db, id)).map(({ at }) => at.epochMs - BEGIN)).toEqual([1_000, 2_000]);
  }, 10_000);
});

describe('undo and what went wrong', () => {
  const families = async (): Promise<number[]> =>
    (await signalsOf(double.db, id)).map(({ at }) => at.epochMs - BEGIN);
  const goWrong = (after: number): Promise<void> =>
    writeAhead({ as: 'signal', signal: buildNotice({ after, recordingId: id }) });

  it('takes the errors of the step with it: they would be blamed on the one before', async () => {
    await writeClick(id, 1_000);
    await goWrong(1_500);
    await writeClick(id, 2_000);
    await goWrong(2_500);
    await undoLast(double.context);
    expect(await families()).toEqual([1_500]);
  });

  it('leaves those of the step before where a page that came into view is taken back', async () => {
    await writeClick(id, 1_000);
    await writeStep(buildNavigate({ after: 2_000, recordingId: id }));
    await goWrong(2_500);
    await undoLast(double.context);
    expect(await families()).toEqual([2_500]);
  });
});

describe('undo and the pages', () => {
  it('tells them that what they take for their newest picture may be gone', async () => {
    const told = vi.fn(() => Promise.resolve({ ok: true }));
    browser.tabs.sendMessage = told;
    await writeClick(id, 1_000);
    await undoLast(double.context);
    expect(told).toHaveBeenCalledWith(TAB, expect.objectContaining({ call: 'picturesGone' }), { frameId: 0 });
  });
});
