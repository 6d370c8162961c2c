import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { drain } from '../../src/background/drain';
import { readActive, writeActive } from '../../src/messaging/control';
import { readJournal } from '../../src/messaging/journal';
import { putRecording } from '../../src/store/recordings';
import { numbersOf } from '../../src/store/numbers';
import { putSteps, stepsOf } from '../../src/store/steps';
import { BEGIN, buildClick, buildNavigate, buildRecording, idOf, recordingId, text } from '../support/build';
import { backgroundDouble, type Double, SITE } from './double';
import { writeStep } from '../support/write-step';
import { fullStore } from './full-store';

let double: Double;
const steps = [buildNavigate(), buildClick({ after: 1000 }), buildClick({ after: 2000 })];
const active = {
  recordingId,
  origin: SITE,
  access: 'tab',
  mode: 'steps',
  opened: [],
  paused: false,
  startedAt: BEGIN,
  pausedMs: 0,
  lastStepAt: BEGIN,
} as const;

beforeEach(async () => {
  double = await backgroundDouble();
  await putRecording(double.db, buildRecording());
});

describe('a drain', () => {
  it('moves every step into the store', async () => {
    for (const step of steps) await writeStep(step);
    await drain(double.db);
    expect(await stepsOf(double.db, recordingId)).toEqual(steps);
    expect(await readJournal()).toEqual([]);
  });

  it('makes no doubles where the worker was killed between put and drop', async () => {
    for (const step of steps) await writeStep(step);
    const { remove } = browser.storage.local;
    browser.storage.local.remove = () => Promise.reject(new Error('killed'));
    await expect(drain(double.db)).rejects.toThrow('killed');
    browser.storage.local.remove = remove;
    const numbers = await numbersOf(double.db, recordingId);
    await drain(double.db);
    expect(await stepsOf(double.db, recordingId)).toEqual(steps);
    expect(await numbersOf(double.db, recordingId)).toEqual(numbers);
    expect(await readJournal()).toEqual([]);
  });

  it('loses nothing where the worker was killed before the put', async () => {
    await writeStep(steps[0]!);
    const broken = {
      ...double.db,
      get: double.db.get.bind(double.db),
      transaction: () => {
        throw new Error('killed');
      },
    };
    await expect(drain(broken as unknown as typeof double.db)).rejects.toThrow();
    await drain(double.db);
    expect(await stepsOf(double.db, recordingId)).toHaveLength(1);
  });

  it('drops steps of a recording that nobody knows, and what is no step', async () => {
    await writeStep(buildClick({ recordingId: idOf(99) }));
    await browser.storage.local.set({ 'journal:x:y': 'nonsense' });
    await drain(double.db);
    expect(await readJournal()).toEqual([]);
    expect(await stepsOf(double.db, idOf(99))).toEqual([]);
  });

  it('drops steps of after their recording’s end, and keeps those of before', async () => {
    const at = steps[1]!.at;
    await putRecording(double.db, buildRecording({ state: { as: 'ended', reason: 'stopped', at } }));
    for (const step of steps) await writeStep(step);
    await drain(double.db);
    expect(await stepsOf(double.db, recordingId)).toEqual(steps.slice(0, 2));
    expect(await readJournal()).toEqual([]);
  });

  it('tells the control record of the last step, and never takes that back', async () => {
    await writeActive(active);
    await writeStep(steps[2]!);
    await drain(double.db);
    expect((await readActive())?.lastStepAt).toBe(BEGIN + 2000);
    await writeStep(steps[1]!);
    await drain(double.db);
    expect((await readActive())?.lastStepAt).toBe(BEGIN + 2000);
  });

  it('leaves the control record of another recording alone', async () => {
    await writeActive({ ...active, recordingId: idOf(50) });
    await putSteps(double.db, []);
    await writeStep(steps[2]!);
    await drain(double.db);
    expect((await readActive())?.lastStepAt).toBe(BEGIN);
  });
});

describe('what the journal had no room for', () => {
  it('is kept after what stands there, of which some may be an older version of the same', async () => {
    const older = buildClick();
    const newer = { ...older, screen: { ...older.screen, id: text('newer') } };
    await writeStep(older);
    expect(await drain(fullStore(double.db), [{ as: 'step', step: newer }])).toBe(false);
    expect(await drain(double.db, [{ as: 'step', step: newer }])).toBe(true);
    expect(await drain(double.db)).toBe(true);
    expect(await stepsOf(double.db, recordingId)).toEqual([newer]);
  }, 10_000);
});
