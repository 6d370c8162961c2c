import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../../src/store/open';
import { putShot } from '../../src/store/pictures';
import { putRecording } from '../../src/store/recordings';
import { putSightings, putSignals } from '../../src/store/signals';
import { stampOf } from '../../src/store/stamp';
import { deleteStep, putSteps } from '../../src/store/steps';
import { buildClick, buildNotice, buildRecording, buildSighting, idOf, recordingId } from '../support/build';
import { emptyDatabase } from '../support/database';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
  await putRecording(db, buildRecording());
});

it('changes with everything that comes, goes, or is said of the recording', async () => {
  const click = buildClick();
  const changes = [
    () => putSteps(db, [click]),
    () => putSignals(db, [buildNotice()]),
    () => putSightings(db, [buildSighting()]),
    () =>
      putShot(db, {
        stepId: click.id,
        recordingId,
        outcome: { as: 'withheld', reason: 'page-kept-changing' },
      }),
    () => putRecording(db, buildRecording({ bug: { at: click.at, stepId: click.id } })),
    () => deleteStep(db, click),
  ];
  const stamps = [await stampOf(db, recordingId)];
  for (const change of changes) {
    await change();
    stamps.push(await stampOf(db, recordingId));
  }
  expect(new Set(stamps).size).toBe(changes.length + 1);
});

it('stays as it is where nothing happened, or happened to another recording', async () => {
  const before = await stampOf(db, recordingId);
  const other = idOf(9, 'another000');
  await putSteps(db, [buildClick({ recordingId: other })]);
  expect(await stampOf(db, recordingId)).toBe(before);
});
