import { beforeEach, describe, expect, it } from 'vitest';
import type { Picture } from '../../src/domain/picture';
import type { Database } from '../../src/store/open';
import { dropPicture, picturesOf, putPicture, putShot, shotsOf } from '../../src/store/pictures';
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

  it('that cannot be read are left out', async () => {
    await putPicture(db, buildPicture());
    await db.put('pictures', { ...buildPicture({ id: idOf(8) }), image: 'data:' });
    await db.put('pictures', { ...buildPicture({ id: idOf(9) }), width: 0 } satisfies Picture);
    expect((await picturesOf(db, recordingId)).map(({ id }) => id)).toEqual([buildPicture().id]);
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
