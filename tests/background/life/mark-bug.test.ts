import { beforeEach, describe, expect, it } from 'vitest';
import { markBug } from '../../../src/background/life/mark-bug';
import { settle } from '../../../src/background/life/settle';
import { statusOf } from '../../../src/background/life/status';
import { stop } from '../../../src/background/life/stop';
import { undoLast } from '../../../src/background/life/undo';
import { writeAhead } from '../../../src/messaging/write-ahead';
import { getRecording } from '../../../src/store/recordings';
import { stepsOf } from '../../../src/store/steps';
import { BEGIN, buildNavigate, buildNotice } from '../../support/build';
import { writeStep } from '../../support/write-step';
import { type Double, TAB } from '../double';
import { startRecording, writeClick } from './started-recording';

let double: Double;
let id: string;
beforeEach(async () => {
  ({ double, id } = await startRecording());
});

describe('the mark of the bug', () => {
  const mark = async (): Promise<unknown> => (await getRecording(double.db, id))?.bug?.stepId;
  const ids = async (): Promise<string[]> => (await stepsOf(double.db, id)).map((step) => step.id);

  it('sits on the last step, also one that still stood in the journal, and moves when said again', async () => {
    await writeClick(id, 1_000);
    expect(await markBug(double.context)).toBe(true);
    expect(await mark()).toBe((await ids())[0]);
    await writeClick(id, 2_000);
    await markBug(double.context);
    expect(await mark()).toBe((await ids())[1]);
    await markBug(double.context, (await ids())[0]);
    expect(await mark()).toBe((await ids())[0]);
  });

  it('can come before any step', async () => {
    await markBug(double.context);
    expect((await getRecording(double.db, id))?.bug).toMatchObject({ at: { epochMs: BEGIN } });
    expect(await mark()).toBeUndefined();
  });

  it('goes with the step that is taken back, and stays on any other', async () => {
    await writeClick(id, 1_000);
    await markBug(double.context);
    await writeClick(id, 2_000);
    await undoLast(double.context);
    expect(await mark()).toBe((await ids())[0]);
    await undoLast(double.context);
    expect((await getRecording(double.db, id))?.bug).toBeUndefined();
  });

  it('on a page that is taken back goes to what led there', async () => {
    await writeClick(id, 1_000);
    await writeStep(buildNavigate({ after: 2_000, recordingId: id }));
    await markBug(double.context);
    await undoLast(double.context);
    expect(await mark()).toBe((await ids())[0]);
  });

  it('is told with the step and the error', async () => {
    await writeClick(id, 1_000);
    await writeAhead({ as: 'signal', signal: buildNotice({ after: 1_500, recordingId: id }) });
    await settle(double.context);
    const error = { kind: 'notice', text: buildNotice().text };
    expect(await statusOf(double.context, TAB)).toMatchObject({ bug: { by: 'itself', step: 1, error } });
    await writeClick(id, 2_000);
    await markBug(double.context);
    expect(await statusOf(double.context, TAB)).toMatchObject({ bug: { by: 'person', step: 2 } });
  });

  it('needs a recording', async () => {
    await stop(double.context, 'stopped');
    expect(await markBug(double.context)).toBe(false);
  });
});
