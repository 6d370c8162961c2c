import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drain } from '../../src/background/drain';
import { hasRoomForPictures, isNoRoom, onceMore } from '../../src/background/room';
import { momentOf } from '../../src/domain/moment';
import type { Picture } from '../../src/domain/picture';
import { readJournal } from '../../src/messaging/journal';
import { readStorageFull } from '../../src/messaging/storage-full';
import { putPicture, picturesOf, shotsOf } from '../../src/store/pictures';
import { putRecording } from '../../src/store/recordings';
import { stepsOf } from '../../src/store/steps';
import { buildClick, BEGIN, buildNavigate, buildRecording, idOf, recordingId } from '../support/build';
import { writeStep } from '../support/write-step';
import { backgroundDouble, type Double } from './double';
import { fullStore } from './full-store';

let double: Double;
let room: { quota?: number; usage?: number };

beforeEach(async () => {
  double = await backgroundDouble();
  room = {};
  vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve(room) } });
  await putRecording(double.db, buildRecording());
});

/** The store as it is, with room for steps once so many pictures are gone. */
function fullUntil(pictures: number): Double['db'] {
  return new Proxy(double.db, {
    get: (db, name) => {
      const own: unknown = Reflect.get(db, name);
      if (name !== 'transaction' || typeof own !== 'function')
        return typeof own === 'function' ? own.bind(db) : own;
      return (names: string | string[], ...rest: unknown[]) => {
        if (names === 'steps' && left > pictures) throw new DOMException('full', 'QuotaExceededError');
        // So many go at once.
        if (names === 'pictures' && rest[0] === 'readwrite') left -= 3;
        return Reflect.apply(own, db, [names, ...rest]) as unknown;
      };
    },
  });
}
let left = 0;

const picture = (id: string): Picture => ({
  id,
  recordingId,
  at: momentOf(BEGIN),
  engine: 'native',
  width: 8,
  height: 6,
  scale: 1,
  covered: {},
  cost: { totalMs: 1, pageMs: 1 },
  image: new Blob(['pixels'], { type: 'image/webp' }),
});

async function storePictures(count: number): Promise<void> {
  left = count;
  for (let nth = 1; nth <= count; nth += 1) await putPicture(double.db, picture(idOf(nth)));
}

describe('a full storage', () => {
  it('takes steps in the place of the oldest pictures, and says so there', async () => {
    await storePictures(5);
    const step = buildClick();
    await writeStep(step);
    expect(await drain(fullUntil(2))).toBe(true);
    expect(await stepsOf(double.db, recordingId)).toEqual([step]);
    expect((await picturesOf(double.db, recordingId)).map(({ id }) => id)).toEqual([idOf(4), idOf(5)]);
    expect((await shotsOf(double.db, recordingId)).get(idOf(1))?.outcome).toEqual({
      as: 'withheld',
      reason: 'storage-full',
    });
    expect(await readStorageFull(recordingId)).toMatchObject({ isLost: false });
  });

  it('leaves in the journal what there is no room for at all', async () => {
    await storePictures(1);
    await writeStep(buildNavigate());
    expect(await drain(fullUntil(-100))).toBe(false);
    expect(await readJournal()).toHaveLength(1);
    expect(await stepsOf(double.db, recordingId)).toEqual([]);
  });

  it('is tried again after each deletion, the last one too', async () => {
    await storePictures(12);
    await writeStep(buildNavigate());
    expect(await drain(fullUntil(0))).toBe(true);
    expect(await stepsOf(double.db, recordingId)).toHaveLength(1);
  });

  it('says what gave way, also where that was not enough', async () => {
    await storePictures(14);
    await writeStep(buildNavigate());
    expect(await drain(fullStore(double.db))).toBe(false);
    const left = (await picturesOf(double.db, recordingId)).map(({ id }) => id);
    expect(left).toEqual([idOf(13), idOf(14)]);
    const shots = [...(await shotsOf(double.db, recordingId)).values()];
    expect(shots).toHaveLength(12);
    for (const { outcome } of shots) expect(outcome).toEqual({ as: 'withheld', reason: 'storage-full' });
  });

  it('breaks off for no other reason', async () => {
    const broken = new Proxy(double.db, {
      get: (db, name) => {
        if (name === 'transaction') throw new Error('broken');
        const own: unknown = Reflect.get(db, name);
        return typeof own === 'function' ? own.bind(db) : own;
      },
    });
    await expect(drain(broken, [{ as: 'step', step: buildClick() }])).rejects.toThrow('broken');
  });
});

describe('an invalid state', () => {
  it('is passed over once, and no other error is', async () => {
    const work = vi
      .fn()
      .mockRejectedValueOnce(new DOMException('', 'InvalidStateError'))
      .mockResolvedValue('done');
    await expect(onceMore(work)).resolves.toBe('done');
    await expect(onceMore(() => Promise.reject(new Error('other')))).rejects.toThrow('other');
  });
});

describe('room', () => {
  it.each([
    [{ quota: 80e9, usage: 1e9 }, true],
    [{ quota: 10e6, usage: 9e6 }, false],
    [{}, true],
  ])('for pictures of %j: %s', async (estimate, expected) => {
    room = estimate;
    expect(await hasRoomForPictures()).toBe(expected);
  });

  it('was missing where an abort came with little of it', async () => {
    const abort = new DOMException('', 'AbortError');
    expect(await isNoRoom(abort)).toBe(false);
    room = { quota: 1, usage: 1 };
    expect(await isNoRoom(abort)).toBe(true);
    expect(await isNoRoom(new Error('other'))).toBe(false);
  });
});
