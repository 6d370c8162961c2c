import { beforeEach, describe, expect, it, vi } from 'vitest';
import { momentOf } from '../../src/domain/moment';
import type { Picture } from '../../src/domain/picture';
import type { Database } from '../../src/store/open';
import {
  dropPicture,
  getPicture,
  keepPicture,
  picturesOf,
  putPicture,
  putShot,
  replacePicture,
  shotsOf,
} from '../../src/store/pictures';
import { idOf, recordingId } from '../support/build';
import { buildPicture } from '../support/picture';
import { emptyDatabase } from '../support/database';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

describe('stored pictures', () => {
  it('come back with what was covered in them', async () => {
    const picture = buildPicture({ afterStep: idOf(5) });
    await putPicture(db, picture);
    const [stored] = await picturesOf(db, recordingId);
    expect({ ...stored, image: undefined }).toEqual({ ...picture, image: undefined });
    expect(await stored?.image.text()).toBe('pixels');
  });

  it('are dropped for good, with why in their place', async () => {
    const { id } = buildPicture();
    const why = { stepId: id, recordingId, outcome: { as: 'withheld', reason: 'masked-elsewhere' } } as const;
    expect(await dropPicture(db, why)).toBe(false);
    expect(await shotsOf(db, recordingId)).toEqual(new Map());
    await putPicture(db, buildPicture());
    expect(await dropPicture(db, why)).toBe(true);
    expect(await picturesOf(db, recordingId)).toEqual([]);
    expect(await shotsOf(db, recordingId)).toEqual(new Map([[id, why]]));
  });

  it('are replaced whole, where they are still there', async () => {
    const after = buildPicture({ image: new Blob(['covered']), covered: { 'by-hand': 1 } });
    expect(await replacePicture(db, after)).toBe(false);
    expect(await getPicture(db, after.id)).toBeUndefined();
    await putPicture(db, buildPicture());
    expect(await replacePicture(db, after)).toBe(true);
    const [stored, ...others] = await picturesOf(db, recordingId);
    expect(others).toEqual([]);
    expect(await stored?.image.text()).toBe('covered');
    expect((await getPicture(db, after.id))?.covered).toEqual({ 'by-hand': 1 });
  });

  it('stand as they stood where there is no room for another one', async () => {
    await putPicture(db, buildPicture());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(replacePicture(db, buildPicture({ image: new Blob(['covered']) }))).rejects.toThrow('full');
    expect(await (await getPicture(db, buildPicture().id))?.image.text()).toBe('pixels');
  });

  it('that cannot be read are left out', async () => {
    await putPicture(db, buildPicture());
    await db.put('pictures', { ...buildPicture({ id: idOf(8) }), image: 'data:' });
    await db.put('pictures', { ...buildPicture({ id: idOf(9) }), width: 0 } satisfies Picture);
    expect((await picturesOf(db, recordingId)).map(({ id }) => id)).toEqual([buildPicture().id]);
  });
});

describe('a picture that is kept', () => {
  const pixels = (text: string): Blob => new Blob([text], { type: 'image/webp' });
  const keep = (nth: number, text: string): Promise<string> =>
    keepPicture(
      db,
      buildPicture({ id: idOf(nth), image: pixels(text), at: momentOf(nth), afterStep: idOf(90 + nth) }),
    );

  it('is kept once, with each time that it was taken', async () => {
    expect(await keep(1, 'one')).toBe(idOf(1));
    expect(await keep(2, 'two')).toBe(idOf(2));
    expect(await keep(3, 'one')).toBe(idOf(1));
    const [one, two] = await picturesOf(db, recordingId);
    expect(one?.again).toEqual([{ at: momentOf(3), afterStep: idOf(93) }]);
    expect(two?.again).toBeUndefined();
  });

  it('is another where one byte or its size differs, or its twin is long ago', async () => {
    await keep(1, 'aaa');
    expect(await keep(2, 'aab')).toBe(idOf(2));
    expect(await keepPicture(db, buildPicture({ id: idOf(3), image: pixels('aaa'), width: 9 }))).toBe(
      idOf(3),
    );
    for (let nth = 4; nth < 12; nth += 1) await keep(nth, String(nth));
    expect(await keep(12, 'aaa')).toBe(idOf(12));
  });

  it('is no twin of another recording', async () => {
    await keep(1, 'one');
    const id = idOf(2);
    expect(await keepPicture(db, buildPicture({ id, recordingId: idOf(77), image: pixels('one') }))).toBe(id);
  });
});

describe('what became of a step’s picture', () => {
  it('is the last that was said, by step', async () => {
    await putShot(db, { stepId: idOf(1), recordingId, outcome: { as: 'withheld', reason: 'newer-step' } });
    const taken = { stepId: idOf(1), recordingId, outcome: { as: 'taken', pictureId: idOf(2) } } as const;
    await putShot(db, taken);
    await db.put('shots', { stepId: 'broken', recordingId, outcome: { as: 'withheld', reason: 'mood' } });
    expect([...(await shotsOf(db, recordingId))]).toEqual([[idOf(1), taken]]);
  });
});
