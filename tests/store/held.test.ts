import { beforeEach, describe, expect, it } from 'vitest';
import { holds, keepHeld } from '../../src/store/held';
import { numbersOf } from '../../src/store/numbers';
import type { Database } from '../../src/store/open';
import { putSightings, putSignals, signalsOf } from '../../src/store/signals';
import { gapsOf, putGap, putSteps, stepsOf } from '../../src/store/steps';
import {
  BEGIN,
  buildClick,
  buildGap,
  buildNotice,
  buildSighting,
  idOf,
  recordingId,
  text,
} from '../support/build';
import { emptyDatabase } from '../support/database';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

const before = (limit: number) => (at: { epochMs: number }) => at.epochMs >= BEGIN + limit;

describe('what a look-back holds', () => {
  it('goes by its time, whatever it is, with the numbers of its values', async () => {
    await putSteps(db, [
      buildClick({ after: 10, sentence: { id: 'step.clicked', args: { target: text('jane@example.com') } } }),
      buildClick({ after: 900 }),
    ]);
    await putSignals(db, [buildNotice({ after: 20 }), buildNotice({ after: 950 })]);
    await putSightings(db, [buildSighting()]);
    await putGap(db, buildGap({ at: { epochMs: BEGIN + 30, offsetMin: 60 } }));
    const numbers = (await numbersOf(db, recordingId)).size;
    expect(await keepHeld(db, recordingId, before(500))).toBe(4);
    expect(await stepsOf(db, recordingId)).toHaveLength(1);
    expect(await signalsOf(db, recordingId)).toHaveLength(1);
    expect(await gapsOf(db, recordingId)).toEqual([]);
    expect((await numbersOf(db, recordingId)).size).toBe(numbers - 1);
    expect(await holds(db, recordingId)).toBe(true);
    await keepHeld(db, recordingId, () => false);
    expect(await holds(db, recordingId)).toBe(false);
    expect((await numbersOf(db, recordingId)).size).toBe(0);
  });

  it('goes where its time cannot be read', async () => {
    await db.put('steps', { id: idOf(5), recordingId, at: 'once' });
    expect(await keepHeld(db, recordingId, () => true)).toBe(1);
    expect(await db.count('steps')).toBe(0);
  });

  it('leaves other recordings alone', async () => {
    await putSteps(db, [buildClick({ recordingId: idOf(7) })]);
    await keepHeld(db, recordingId, () => false);
    expect(await stepsOf(db, idOf(7))).toHaveLength(1);
  });
});
