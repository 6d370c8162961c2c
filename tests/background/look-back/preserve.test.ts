import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { start } from '../../../src/background/life/start';
import { preserve } from '../../../src/background/look-back/preserve';
import { switchOn } from '../../../src/background/look-back/switch';
import { createPictureQueue } from '../../../src/background/picture/queue';
import { takePicture } from '../../../src/background/picture/take';
import { assemble } from '../../../src/report/assemble';
import { readActive } from '../../../src/messaging/control';
import { readLookBack } from '../../../src/messaging/look-back';
import { writeAhead } from '../../../src/messaging/write-ahead';
import { loadMaterial } from '../../../src/store/material';
import { listRecordings } from '../../../src/store/recordings';
import { judge } from '../../../src/triage/judge';
import { BEGIN, buildClick, buildNavigate, buildNotice } from '../../support/build';
import { writeStep } from '../../support/write-step';
import { backgroundDouble, type Double, TAB } from '../double';

// A worker keeps what other files imported: it has not heard of what is mocked here, and shall not keep it.
vi.hoisted(() => vi.resetModules());
afterAll(() => vi.resetModules());
vi.mock('../../../src/background/picture/take');

let double: Double;
const pictures = createPictureQueue(() => undefined);
beforeEach(async () => {
  double = await backgroundDouble();
  vi.stubGlobal('navigator', {
    userAgent: 'Firefox/145.0',
    storage: { estimate: () => Promise.resolve({}) },
    locks: { request: (_name: string, work: () => Promise<unknown>) => work() },
  });
  vi.mocked(takePicture).mockResolvedValue({ as: 'withheld', reason: 'not-in-view' });
  double.granted = true;
  await switchOn(double.context, TAB);
});

async function held(): Promise<string> {
  const [site] = await readLookBack();
  const recordingId = site?.recordingId ?? '';
  await writeStep(buildNavigate({ recordingId }));
  await writeStep(buildClick({ recordingId }));
  await writeAhead({ as: 'signal', signal: buildNotice({ recordingId }) });
  double.now = BEGIN + 3_000;
  return recordingId;
}

describe('preserving', () => {
  it('makes a recording of what is held, asks for a picture of now, opens its report, and holds on anew', async () => {
    const id = await held();
    expect(await preserve(double.context, pictures, TAB)).toEqual({ as: 'started', recordingId: id });
    expect(takePicture).toHaveBeenCalledOnce();
    expect(await readActive()).toBeUndefined();
    expect(double.opened).toEqual([expect.stringContaining(id)]);
    expect((await listRecordings(double.db)).map((one) => one.id)).toEqual([id]);
    const [site] = await readLookBack();
    expect(site?.recordingId).not.toBe(id);
    const material = await loadMaterial(double.db, id);
    if (!material) throw new Error('nothing');
    expect(material.recording).toMatchObject({
      mode: 'steps',
      state: { as: 'ended' },
      startedAt: { epochMs: BEGIN },
    });
    expect(material.recording.lastLook).toBeDefined();
    const report = assemble(material, judge(material), 'en');
    expect(report.bug).toEqual({ by: 'itself', step: 2 });
    expect(report.steps.map(({ shot }) => shot)).toEqual([
      { withheld: 'no picture: look-back keeps none' },
      { withheld: 'no picture: the page was not in view' },
    ]);
    expect(report.unseen.filter((line) => line.startsWith('Made out of the look-back'))).toHaveLength(1);
  });

  it('is refused while something is recorded', async () => {
    await held();
    await start(double.context, TAB, 'steps', []);
    expect(await preserve(double.context, pictures, TAB)).toEqual({
      as: 'refused',
      why: 'already-recording',
    });
  });

  it('is refused on a site that it is not on for', async () => {
    double.tabUrl = 'https://other.example.test/';
    expect(await preserve(double.context, pictures, TAB)).toMatchObject({ as: 'refused' });
  });
});
