import { beforeEach, describe, expect, it } from 'vitest';
import { settle } from '../../../src/background/life/settle';
import { statusOf } from '../../../src/background/life/status';
import { IDLE_MS, MAX_MS } from '../../../src/domain/limits';
import { readActive } from '../../../src/messaging/control';
import { clearSecrets } from '../../../src/messaging/secrets';
import { gapsOf } from '../../../src/store/steps';
import { BEGIN } from '../../support/build';
import { type Double, TAB } from '../double';
import { fullStore } from '../full-store';
import { startRecording, stateOf, writeClick } from './started-recording';

let double: Double;
let id: string;
beforeEach(async () => {
  ({ double, id } = await startRecording());
});

describe('after sleep or a closed browser', () => {
  it('a recording without its key was cut off, and is paused as of its last step', async () => {
    await writeClick(id, 4_000);
    await clearSecrets();
    await settle(double.context);
    expect(await stateOf(double.db, id)).toMatchObject({
      as: 'paused',
      reason: 'restart',
      since: { epochMs: BEGIN + 4_000 },
    });
    expect(await readActive()).toMatchObject({ paused: true });
    expect(double.registered()).toEqual([]);
    expect(await gapsOf(double.db, id)).toMatchObject([{ sentence: { id: 'gap.restart' } }]);
  });

  it('a forgotten recording is paused, as of when it was forgotten', async () => {
    double.now = BEGIN + IDLE_MS + 60_000;
    await settle(double.context);
    expect(await stateOf(double.db, id)).toMatchObject({
      as: 'paused',
      reason: 'idle',
      since: { epochMs: BEGIN + IDLE_MS },
    });
  });

  it('one whose steps still stood in the journal is not forgotten', async () => {
    await writeClick(id, IDLE_MS);
    double.now = BEGIN + IDLE_MS + 60_000;
    await settle(double.context);
    expect(await stateOf(double.db, id)).toEqual({ as: 'recording' });
  });

  it('one that ran too long ends, and its report opens', async () => {
    double.now = BEGIN + MAX_MS + 1;
    await settle(double.context);
    expect(await stateOf(double.db, id)).toMatchObject({ as: 'ended', reason: 'max-length' });
    expect(double.opened).toEqual([expect.stringContaining(`report.html?id=${id}`)]);
    expect(await readActive()).toBeUndefined();
  });

  it('one that ran too long and has no room to end runs on, is shown, and ends once there is room', async () => {
    await writeClick(id, 1_000);
    const context = { ...double.context, database: () => Promise.resolve(fullStore(double.db)) };
    double.now = BEGIN + MAX_MS + 1;
    await settle(context);
    expect(double.errors).toEqual([expect.objectContaining({ name: 'QuotaExceededError' })]);
    expect(await statusOf(double.context, TAB)).toMatchObject({ as: 'recording', isFull: true });
    await settle(double.context);
    expect(await stateOf(double.db, id)).toMatchObject({ as: 'ended', reason: 'max-length' });
  }, 20_000);

  it('one that is well goes on', async () => {
    await settle(double.context);
    await settle(double.context);
    expect(await stateOf(double.db, id)).toEqual({ as: 'recording' });
    expect(await gapsOf(double.db, id)).toEqual([]);
  });
});
