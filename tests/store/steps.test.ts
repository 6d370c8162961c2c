import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/open';
import { countSteps, deleteStep, gapsOf, putGap, putSteps, stepsOf } from '../../src/store/steps';
import { picturesOf, putPicture, putShot, shotsOf } from '../../src/store/pictures';
import { BEGIN, buildClick, buildGap, buildNavigate, idOf, recordingId } from '../support/build';
import { buildPicture } from '../support/picture';
import { emptyDatabase } from '../support/database';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

describe('stored steps', () => {
  it('come back as they were put', async () => {
    const steps = [buildNavigate(), buildClick({ after: 1, shownBy: idOf(4), frame: [0, 2] })];
    await putSteps(db, steps);
    expect(await stepsOf(db, recordingId)).toEqual(steps);
  });

  it('are there once, however often they are put', async () => {
    const steps = [buildClick({ after: 1 }), buildClick({ after: 2 })];
    await putSteps(db, steps);
    await putSteps(db, [...steps].reverse());
    await putSteps(db, []);
    expect(await stepsOf(db, recordingId)).toEqual(steps);
    expect(await countSteps(db, recordingId)).toBe(2);
  });

  it('come in the order of time, whichever frame’s clock made their ids', async () => {
    const late = buildClick({ after: 900, id: idOf(BEGIN + 1) });
    const early = buildClick({ after: 100, id: idOf(BEGIN + 2) });
    const twins = ['b', 'a'].map((of) => buildClick({ after: 500, id: idOf(BEGIN + 3, of.repeat(10)) }));
    await putSteps(db, [late, ...twins, early]);
    expect(await stepsOf(db, recordingId)).toEqual([early, twins[1], twins[0], late]);
  });

  it('are those of the recording that is asked for', async () => {
    await putSteps(db, [buildClick(), buildClick({ id: idOf(3), recordingId: idOf(99) })]);
    expect(await stepsOf(db, idOf(99))).toHaveLength(1);
    expect(await stepsOf(db, idOf(98))).toEqual([]);
  });

  it('that cannot be read are left out, the others are not', async () => {
    await putSteps(db, [buildClick()]);
    await db.put('steps', { id: 'broken', recordingId, kind: 'dance' });
    await db.put('steps', {
      ...buildClick({ after: 7 }),
      sentence: { id: 'step.clicked', args: { target: 'raw' } },
    });
    expect(await stepsOf(db, recordingId)).toEqual([buildClick()]);
  });

  it('go with what became of their picture', async () => {
    const [first, second] = [buildClick({ after: 1 }), buildClick({ after: 2 })];
    await putSteps(db, [first, second]);
    for (const { id } of [first, second])
      await putShot(db, { stepId: id, recordingId, outcome: { as: 'withheld', reason: 'failed' } });
    await deleteStep(db, second);
    expect(await stepsOf(db, recordingId)).toEqual([first]);
    expect([...(await shotsOf(db, recordingId)).keys()]).toEqual([first.id]);
  });
});

describe('the pictures of a step that is taken back', () => {
  const [first, second] = [buildClick({ after: 1 }), buildClick({ after: 2, shownBy: idOf(21) })];
  const left = async (): Promise<string[]> => (await picturesOf(db, recordingId)).map(({ id }) => id);

  beforeEach(async () => {
    await putSteps(db, [first, second]);
    await putShot(db, {
      stepId: first.id,
      recordingId,
      outcome: { as: 'taken', pictureId: idOf(20) },
    });
    await putPicture(db, buildPicture({ id: idOf(20) }));
    await putPicture(db, buildPicture({ id: idOf(21), afterStep: first.id }));
    await putPicture(db, buildPicture({ id: idOf(22), afterStep: second.id }));
    await putPicture(db, buildPicture({ id: idOf(23), recordingId: idOf(99) }));
  });

  it('go with it, but for those that other steps name', async () => {
    await deleteStep(db, second);
    expect(await left()).toEqual([idOf(20), idOf(21)]);
    await deleteStep(db, first);
    expect(await left()).toEqual([]);
    expect(await picturesOf(db, idOf(99))).toHaveLength(1);
  });

  it('stay where they were taken again after another step', async () => {
    const again = [{ at: second.at, afterStep: second.id }];
    await putPicture(db, buildPicture({ id: idOf(21), afterStep: first.id, again }));
    await putSteps(db, [{ ...second, shownBy: undefined }]);
    await deleteStep(db, first);
    expect(await left()).toEqual([idOf(21), idOf(22)]);
  });

  it('stay where a later step is shown by them', async () => {
    await deleteStep(db, first);
    expect(await left()).toEqual([idOf(21), idOf(22)]);
  });
});

describe('stored gaps', () => {
  it('come back, are replaced by their id, and those that cannot be read are left out', async () => {
    await putGap(db, buildGap());
    const closed = buildGap({ until: { epochMs: BEGIN + 9000, offsetMin: 60 } });
    await putGap(db, closed);
    await db.put('gaps', { id: 'broken', recordingId });
    expect(await gapsOf(db, recordingId)).toEqual([closed]);
  });
});
