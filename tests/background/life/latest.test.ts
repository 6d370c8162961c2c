import { beforeEach, expect, it } from 'vitest';
import { latestReport } from '../../../src/background/life/latest';
import { writeActive } from '../../../src/messaging/control';
import { putEdits } from '../../../src/store/edits';
import { putRecording } from '../../../src/store/recordings';
import { putSignals } from '../../../src/store/signals';
import { putSteps } from '../../../src/store/steps';
import { BEGIN, buildClick, buildNotice, buildRecording, recordingId, text } from '../../support/build';
import { backgroundDouble, type Double, SITE } from '../double';

let double: Double;
beforeEach(async () => {
  double = await backgroundDouble();
});

it('there is none before the first', async () => {
  expect(await latestReport(double.context)).toBeUndefined();
});

it('is called by its screen, by its error, or as the person called it', async () => {
  await putRecording(double.db, buildRecording());
  await putSteps(double.db, [buildClick()]);
  const path = buildClick().screen.path;
  expect(await latestReport(double.context)).toEqual({ startedAt: BEGIN, path });
  await putSignals(double.db, [buildNotice()]);
  const error = { kind: 'notice', text: buildNotice().text };
  expect(await latestReport(double.context)).toEqual({ startedAt: BEGIN, path, error });
  await putEdits(double.db, { recordingId, headline: text('Blank screen'), dropped: [] });
  expect(await latestReport(double.context)).toMatchObject({ headline: text('Blank screen'), error });
});

it('is not the one that runs', async () => {
  await putRecording(double.db, buildRecording());
  await writeActive({
    recordingId,
    origin: SITE,
    access: 'tab',
    mode: 'steps',
    opened: [],
    paused: false,
    startedAt: BEGIN,
    pausedMs: 0,
    lastStepAt: BEGIN,
  });
  expect(await latestReport(double.context)).toBeUndefined();
});
