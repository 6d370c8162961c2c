import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { shoot } from '../../../src/background/picture/shoot';
import type { Masked } from '../../../src/background/picture/masked';
import { takeAnew, takePicture, whereIs } from '../../../src/background/picture/take';
import { readLegible } from '../../../src/messaging/legible';
import { growVocabulary, readSecrets } from '../../../src/messaging/secrets';
import { asHashKey, newHashKey } from '../../../src/redact/siphash';
import { createVocabulary } from '../../../src/redact/vocabulary';
import { picturesOf, shotsOf } from '../../../src/store/pictures';
import { deleteStep, putSteps } from '../../../src/store/steps';
import { putRecording } from '../../../src/store/recordings';
import { buildClick, buildRecording, idOf, recordingId } from '../../support/build';
import { sealer } from '../../support/sealing';
import { backgroundDouble, type Double, TAB } from '../double';
import { startRecording } from '../life/started-recording';
import { writeStep } from '../../support/write-step';

// A worker keeps what other files imported: it has not heard of what is mocked here, and shall not keep it.
vi.hoisted(() => vi.resetModules());
afterAll(() => vi.resetModules());
vi.mock('../../../src/background/picture/take');

const step = buildClick();
const kept = vi.fn();
const image = new Blob(['pixels'], { type: 'image/webp' });
const masked = (words: string | undefined): Masked => ({
  engine: 'native',
  image,
  width: 8,
  height: 6,
  scale: 1,
  covers: [],
  legible: words === undefined ? undefined : sealer.text(words),
  pageMs: 1,
});
let double: Double;
let room: { quota?: number; usage?: number };
beforeEach(async () => {
  room = {};
  double = await backgroundDouble();
  vi.stubGlobal('navigator', {
    storage: { estimate: () => Promise.resolve(room) },
    locks: { request: (_name: string, work: () => Promise<unknown>) => work() },
  });
  await putRecording(double.db, buildRecording());
  vi.mocked(takePicture).mockResolvedValue({ as: 'masked', masked: masked('Settings'), kept });
});

const stored = async (): Promise<number[]> => [
  (await picturesOf(double.db, recordingId)).length,
  (await shotsOf(double.db, recordingId)).size,
];

describe('a picture', () => {
  const wish = { tabId: TAB, recordingId, stepId: step.id };

  it('of a step is kept with the place of its control, asked for once it was taken', async () => {
    await putSteps(double.db, [step]);
    const rect = { x: 1, y: 2, width: 3, height: 4 };
    vi.mocked(whereIs).mockResolvedValueOnce(rect);
    await shoot(double.context, wish).run();
    expect((await shotsOf(double.db, recordingId)).get(step.id)?.outcome).toMatchObject({ mark: rect });
    expect(vi.mocked(whereIs)).toHaveBeenCalledWith(TAB, step.id);
  });

  it.each([
    ['in the store', () => putSteps(double.db, [step])],
    ['in the journal', () => writeStep(step)],
  ])('is kept where its step stands %s', async (_name, write) => {
    await write();
    await shoot(double.context, wish).run();
    expect(await stored()).toEqual([1, 1]);
    expect(kept).toHaveBeenCalledOnce();
  });

  it('is not kept where its step was taken back, nor a word of why there is none', async () => {
    await shoot(double.context, wish).run();
    await shoot(double.context, { tabId: TAB, recordingId, afterStep: step.id }).run();
    await shoot(double.context, wish).superseded();
    expect(await stored()).toEqual([0, 0]);
    expect(kept).not.toHaveBeenCalled();
  });
});

describe('a picture while the key is there', () => {
  let id: string;
  beforeEach(async () => {
    ({ double, id } = await startRecording());
    const vocabulary = createVocabulary(asHashKey((await readSecrets())?.key ?? '') ?? newHashKey());
    vocabulary.learn('Annika Lindqvist', 'customer-name');
    await growVocabulary(vocabulary.takeNew());
    const soon = setTimeout;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((done: () => void) => soon(done));
  });

  async function shot(words: string | undefined): Promise<unknown> {
    vi.mocked(takePicture).mockResolvedValue({ as: 'masked', masked: masked(words), kept });
    const own = buildClick({ recordingId: id });
    await putSteps(double.db, [own]);
    await shoot(double.context, { tabId: TAB, recordingId: id, stepId: own.id }).run();
    return (await shotsOf(double.db, id)).get(own.id)?.outcome;
  }

  it('is kept with what it leaves to be read', async () => {
    expect(await shot('Settings')).toMatchObject({ as: 'taken' });
    expect([...(await readLegible()).values()]).toEqual([sealer.text('Settings')]);
  });

  it.each([
    ['shows what another page masked', 'Bookings of Annika Lindqvist', 'masked-elsewhere'],
    ['shows more than can be looked through', undefined, 'failed'],
  ])('is not kept where it %s', async (_name, words, reason) => {
    expect(await shot(words)).toEqual({ as: 'withheld', reason });
    expect(await picturesOf(double.db, id)).toEqual([]);
    expect(await readLegible()).toEqual(new Map());
    expect(kept).not.toHaveBeenCalled();
  });

  it('is tried again: the page may cover by then what it did not know', async () => {
    vi.mocked(takePicture).mockResolvedValueOnce({ as: 'masked', masked: masked('Annika Lindqvist'), kept });
    expect(await shot('Bookings of')).toMatchObject({ as: 'taken' });
  });
});

describe('a picture of the whole page', () => {
  const wish = { tabId: TAB, recordingId, afterStep: step.id, whole: idOf(42) };
  const all = { ...masked('Settings'), image: new Blob(['all of it'], { type: 'image/webp' }) };
  beforeEach(() => putSteps(double.db, [step]));

  it('is kept beside that of the step, under a name of its own', async () => {
    await shoot(double.context, { tabId: TAB, recordingId, stepId: step.id }).run();
    vi.mocked(takeAnew).mockResolvedValue({ as: 'masked', masked: all, kept });
    await shoot(double.context, wish).run();
    expect(takeAnew).toHaveBeenCalledWith(TAB, 'whole', []);
    const pictures = await picturesOf(double.db, recordingId);
    const whole = pictures.find(({ afterStep }) => afterStep === step.id);
    const own = pictures.find(({ id }) => id !== whole?.id);
    expect([own?.whole, whole?.whole]).toEqual([undefined, true]);
    const shots = await shotsOf(double.db, recordingId);
    expect(shots.get(idOf(42))).toMatchObject({ wholeAfter: step.id, outcome: { pictureId: whole?.id } });
    expect(shots.get(step.id)).toMatchObject({ outcome: { pictureId: own?.id } });
  });

  it('that cannot be had has its reason, and the step keeps what it has', async () => {
    await shoot(double.context, { tabId: TAB, recordingId, stepId: step.id }).run();
    vi.mocked(takeAnew).mockResolvedValue({ as: 'withheld', reason: 'took-too-long' });
    await shoot(double.context, wish).run();
    const shots = await shotsOf(double.db, recordingId);
    expect(shots.get(idOf(42))?.outcome).toEqual({ as: 'withheld', reason: 'took-too-long' });
    expect(shots.get(step.id)?.outcome.as).toBe('taken');
  });

  it('goes with its step', async () => {
    vi.mocked(takeAnew).mockResolvedValue({ as: 'masked', masked: all, kept });
    await shoot(double.context, wish).run();
    await deleteStep(double.db, step);
    expect(await stored()).toEqual([0, 0]);
  });

  it('makes no word of a wish that a newer one took the place of', async () => {
    await shoot(double.context, wish).superseded();
    expect(await stored()).toEqual([0, 0]);
  });
});
