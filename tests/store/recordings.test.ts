import { beforeEach, describe, expect, it } from 'vitest';
import { loadMaterial } from '../../src/store/material';
import type { Database } from '../../src/store/open';
import { getRecording, listRecordings, putRecording } from '../../src/store/recordings';
import { putPicture, putShot } from '../../src/store/pictures';
import { putGap, putSteps } from '../../src/store/steps';
import { buildClick, buildGap, buildRecording, idOf, recordingId } from '../support/build';
import { buildPicture } from '../support/picture';
import { emptyDatabase } from '../support/database';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

describe('stored recordings', () => {
  it('come back as they were put, the last time', async () => {
    await putRecording(db, buildRecording());
    const paused = buildRecording({
      state: { as: 'paused', reason: 'person', since: { epochMs: 5, offsetMin: 0 } },
    });
    await putRecording(db, paused);
    expect(await getRecording(db, recordingId)).toEqual(paused);
  });

  it('are listed with the newest first, without those that cannot be read', async () => {
    for (const at of [2, 9, 5]) await putRecording(db, buildRecording({ id: idOf(at) }));
    await db.put('recordings', { id: idOf(7), schemaVersion: 999 });
    expect((await listRecordings(db)).map(({ id }) => id)).toEqual([idOf(9), idOf(5), idOf(2)]);
  });

  it('are nothing where there is none or it cannot be read', async () => {
    await db.put('recordings', { ...buildRecording({ id: idOf(7) }), site: 'https://shop.example.test' });
    expect(await getRecording(db, idOf(7))).toBeUndefined();
    expect(await getRecording(db, idOf(8))).toBeUndefined();
  });
});

describe('the material of a report', () => {
  it('is everything that was stored of one recording', async () => {
    await putRecording(db, buildRecording());
    await putSteps(db, [buildClick()]);
    await putGap(db, buildGap());
    await putPicture(db, buildPicture());
    await putShot(db, {
      stepId: buildClick().id,
      recordingId,
      outcome: { as: 'taken', pictureId: buildPicture().id },
    });
    const material = await loadMaterial(db, recordingId);
    expect(material).toMatchObject({
      recording: buildRecording(),
      steps: [buildClick()],
      gaps: [buildGap()],
    });
    expect(material?.pictures).toHaveLength(1);
    expect(material?.shots.size).toBe(1);
    expect(material?.numbers.size).toBe(1);
  });

  it('is none where there is no such recording', async () => {
    await putSteps(db, [buildClick()]);
    expect(await loadMaterial(db, recordingId)).toBeUndefined();
  });
});
