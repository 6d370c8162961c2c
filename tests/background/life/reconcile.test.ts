import { beforeEach, describe, expect, it } from 'vitest';
import { pause } from '../../../src/background/life/pause';
import { resume } from '../../../src/background/life/resume';
import { settle } from '../../../src/background/life/settle';
import { statusOf } from '../../../src/background/life/status';
import { putBack } from '../../../src/background/watch-tabs';
import { momentOf } from '../../../src/domain/moment';
import { clearActive, readActive, writeActive } from '../../../src/messaging/control';
import { readSecrets } from '../../../src/messaging/secrets';
import { getRecording, putRecording } from '../../../src/store/recordings';
import { gapsOf } from '../../../src/store/steps';
import { type Double, TAB } from '../double';
import { startRecording } from './started-recording';

let double: Double;
let id: string;
beforeEach(async () => {
  ({ double, id } = await startRecording());
});

async function active(): Promise<NonNullable<Awaited<ReturnType<typeof readActive>>>> {
  const found = await readActive();
  if (!found) throw new Error('nothing runs');
  return found;
}

describe('a worker that died between two writes', () => {
  it('of a pause, finds it paused', async () => {
    await writeActive({ ...(await active()), paused: true });
    await settle(double.context);
    expect(await statusOf(double.context, TAB)).toMatchObject({ as: 'paused', reason: 'person' });
  });

  it('of a resume, finds it recording, with its gap closed', async () => {
    await pause(double.context, 'person');
    await writeActive({ ...(await active()), paused: false });
    await settle(double.context);
    expect(await statusOf(double.context, TAB)).toMatchObject({ as: 'recording' });
    expect((await gapsOf(double.db, id)).map(({ until }) => until !== undefined)).toEqual([true]);
  });

  it('of a resume, counts the pause once where it is pressed again', async () => {
    await pause(double.context, 'person');
    double.now += 5_000;
    const paused = await getRecording(double.db, id);
    await resume(double.context, TAB);
    if (paused) await putRecording(double.db, paused);
    double.now += 1_000;
    await resume(double.context, TAB);
    expect(await active()).toMatchObject({ paused: false, pausedMs: 5_000 });
  });

  it('of a start, gets the recorder into the tab, and none into it while paused', async () => {
    const before = double.injected();
    await putBack();
    expect(double.injected()).toBe(before + 1);
    await pause(double.context, 'person');
    await putBack();
    expect(double.injected()).toBe(before + 1);
  });

  it('of a stop, lets go of everything', async () => {
    const recording = await getRecording(double.db, id);
    if (!recording) throw new Error('no recording');
    const ended = { as: 'ended', reason: 'stopped', at: momentOf(double.now) } as const;
    await putRecording(double.db, { ...recording, state: ended });
    await settle(double.context);
    expect(await readActive()).toBeUndefined();
    expect(await readSecrets()).toBeUndefined();
    expect(double.registered()).toEqual([]);
  });

  it('of a stop, after its record was cleared, forgets the key and takes the recorder from the site', async () => {
    await clearActive();
    await settle(double.context);
    expect(await readSecrets()).toBeUndefined();
    expect(double.registered()).toEqual([]);
  });
});
