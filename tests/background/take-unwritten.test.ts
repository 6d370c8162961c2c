import { beforeEach, expect, it } from 'vitest';
import { takeUnwritten } from '../../src/background/take-unwritten';
import { momentOf } from '../../src/domain/moment';
import { readStorageFull } from '../../src/messaging/storage-full';
import { entryOf } from '../../src/messaging/write-ahead';
import { getRecording, putRecording } from '../../src/store/recordings';
import { gapsOf, stepsOf } from '../../src/store/steps';
import { BEGIN, buildClick, buildRecording, recordingId } from '../support/build';
import { backgroundDouble, type Double } from './double';
import { fullStore } from './full-store';

let double: Double;
const step = buildClick();
const entry = entryOf({ as: 'step', step });
beforeEach(async () => {
  double = await backgroundDouble();
  await putRecording(double.db, buildRecording());
});

const inFull = (): Promise<boolean> =>
  takeUnwritten({ ...double.context, database: () => Promise.resolve(fullStore(double.db)) }, entry);

it('counts as lost until it comes again and there is room', async () => {
  expect(await inFull()).toBe(false);
  expect(await readStorageFull(recordingId)).toMatchObject({ isLost: true });
  expect(await takeUnwritten(double.context, entry)).toBe(true);
  expect(await stepsOf(double.db, recordingId)).toEqual([step]);
  expect(await readStorageFull(recordingId)).toMatchObject({ isLost: false });
}, 10_000);

it('is said to be lost, once, where the recording has ended meanwhile', async () => {
  const recording = (await getRecording(double.db, recordingId)) ?? buildRecording();
  const at = momentOf(BEGIN + 60_000);
  await putRecording(double.db, { ...recording, state: { as: 'ended', reason: 'stopped', at } });
  expect(await inFull()).toBe(false);
  expect(await inFull()).toBe(false);
  expect(await gapsOf(double.db, recordingId)).toMatchObject([{ sentence: { id: 'gap.unwritten' } }]);
}, 10_000);

it('does not ask for what is no evidence again', async () => {
  expect(await takeUnwritten(double.context, '{}')).toBe(true);
});
