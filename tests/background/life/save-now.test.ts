import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pause } from '../../../src/background/life/pause';
import { cancelSave, PATIENCE_MS, saveNow } from '../../../src/background/life/save-now';
import { settle } from '../../../src/background/life/settle';
import { start } from '../../../src/background/life/start';
import { statusOf } from '../../../src/background/life/status';
import { shoot } from '../../../src/background/picture/shoot';
import { takePicture } from '../../../src/background/picture/take';
import { refreshBadge } from '../../../src/background/refresh-badge';
import { readActive } from '../../../src/messaging/control';
import { readJournal } from '../../../src/messaging/journal';
import { writeAhead } from '../../../src/messaging/write-ahead';
import { clearSecrets } from '../../../src/messaging/secrets';
import { picturesOf, putPicture, putShot, shotsOf } from '../../../src/store/pictures';
import { getRecording, listRecordings } from '../../../src/store/recordings';
import { buildNavigate, buildNotice, buildSighting } from '../../support/build';
import { buildPicture } from '../../support/picture';
import { writeStep } from '../../support/write-step';
import { backgroundDouble, type Double, TAB } from '../double';

// A worker keeps what other files imported: it has not heard of what is mocked here, and shall not keep it.
vi.hoisted(() => vi.resetModules());
afterAll(() => vi.resetModules());
vi.mock('../../../src/background/picture/take');

let double: Double;
beforeEach(async () => {
  double = await backgroundDouble();
  vi.stubGlobal('navigator', {
    userAgent: 'Firefox/145.0',
    storage: { estimate: () => Promise.resolve({}) },
    locks: { request: (_name: string, work: () => Promise<unknown>) => work() },
  });
});

const rows = async (): Promise<number> => {
  const { db } = double;
  const counts = await Promise.all([...db.objectStoreNames].map((name) => db.count(name)));
  return counts.reduce((sum, count) => sum + count, 0);
};

/** The page as a recorder would write it, and its picture. */
async function seen(recordingId: string): Promise<ReturnType<typeof buildNavigate>> {
  const page = buildNavigate({ recordingId });
  await writeStep(page);
  await writeAhead({ as: 'signal', signal: buildNotice({ recordingId, after: 10, phase: 'load' }) });
  return page;
}

async function pictured(recordingId: string, stepId: string): Promise<void> {
  const picture = buildPicture({ recordingId });
  await putPicture(double.db, picture);
  await putShot(double.db, { stepId, recordingId, outcome: { as: 'taken', pictureId: picture.id } });
}

async function running(): Promise<string> {
  return vi.waitFor(async () => {
    const active = await readActive();
    if (!active) throw new Error('not yet');
    return active.recordingId;
  });
}

describe('saving what is seen now', () => {
  it('ends by itself as soon as the page was read and pictured, and opens the report', async () => {
    const saving = saveNow(double.context, TAB, []);
    const id = await running();
    const page = await seen(id);
    await pictured(id, page.id);
    expect(await saving).toEqual({ as: 'saved' });
    expect(await getRecording(double.db, id)).toMatchObject({ mode: 'now', state: { as: 'ended' } });
    expect(double.opened).toEqual([expect.stringContaining(`report.html?id=${id}`)]);
    expect(await readActive()).toBeUndefined();
  });

  it('waits for a page that says nothing no longer than its patience', async () => {
    const saving = saveNow(double.context, TAB, []);
    await running();
    double.now += PATIENCE_MS + 1;
    expect(await saving).toEqual({ as: 'saved' });
    expect(double.opened).toHaveLength(1);
  });

  it('waits for no page that was closed', async () => {
    const saving = saveNow(double.context, TAB, []);
    await running();
    await pause(double.context, 'tab-closed');
    expect(await saving).toEqual({ as: 'saved' });
  });

  it('says how far it is', async () => {
    const outcome = await start(double.context, TAB, 'now', []);
    if (outcome.as !== 'started') throw new Error(outcome.why);
    const { recordingId } = outcome;
    expect(await statusOf(double.context, TAB)).toEqual({
      as: 'saving',
      page: false,
      errors: 0,
      standing: 0,
      picture: 'awaited',
      covered: 0,
      versions: 0,
    });
    const page = await seen(recordingId);
    await writeAhead({
      as: 'signal',
      signal: buildNotice({ recordingId, after: 5, level: 'warning', family: 'a'.repeat(16) }),
    });
    await writeAhead({ as: 'sighting', sighting: buildSighting({ recordingId }) });
    await pictured(recordingId, page.id);
    await settle(double.context);
    expect(await statusOf(double.context, TAB)).toMatchObject({
      page: true,
      errors: 1,
      standing: 1,
      picture: 'taken',
      covered: 2,
      versions: 1,
    });
  });

  it('shows no number meanwhile', async () => {
    const outcome = await start(double.context, TAB, 'now', []);
    if (outcome.as !== 'started') throw new Error(outcome.why);
    await seen(outcome.recordingId);
    await settle(double.context);
    await refreshBadge(double.context);
    expect(double.badge.text).toBe('');
  });

  it('is refused while something is recorded', async () => {
    await start(double.context, TAB, 'steps', []);
    expect(await saveNow(double.context, TAB, [])).toEqual({ as: 'refused', why: 'already-recording' });
  });
});

describe('a save that is given up', () => {
  it('leaves nothing in the store, whatever was on its way', async () => {
    const saving = saveNow(double.context, TAB, []);
    const id = await running();
    const page = await seen(id);
    await pictured(id, page.id);
    await writeAhead({ as: 'sighting', sighting: buildSighting({ recordingId: id }) });
    await cancelSave(double.context);
    expect(await saving).toEqual({ as: 'cancelled' });
    expect(await rows()).toBe(0);
    expect(await readJournal()).toEqual([]);
    expect(double.opened).toEqual([]);
    expect(await readActive()).toBeUndefined();
  });

  it('keeps no picture that comes too late, even where the page wrote its step once more', async () => {
    const outcome = await start(double.context, TAB, 'now', []);
    if (outcome.as !== 'started') throw new Error(outcome.why);
    const { recordingId } = outcome;
    const image = new Blob(['pixels'], { type: 'image/webp' });
    const masked = {
      engine: 'native',
      image,
      width: 8,
      height: 6,
      scale: 1,
      covers: [],
      legible: undefined,
      pageMs: 1,
    } as const;
    vi.mocked(takePicture).mockImplementation(async () => {
      await cancelSave(double.context);
      await seen(recordingId);
      return { as: 'masked', masked, kept: () => Promise.resolve() };
    });
    const { id: stepId } = await seen(recordingId);
    await shoot(double.context, { tabId: TAB, recordingId, stepId, afterStep: stepId }).run();
    expect(await picturesOf(double.db, recordingId)).toEqual([]);
    expect(await shotsOf(double.db, recordingId)).toEqual(new Map());
    await settle(double.context);
    expect(await rows()).toBe(0);
  });

  it('touches no recording of steps', async () => {
    await start(double.context, TAB, 'steps', []);
    await cancelSave(double.context);
    expect(await readActive()).toMatchObject({ mode: 'steps' });
    expect(await listRecordings(double.db)).toHaveLength(1);
  });
});

describe('a save whose worker died', () => {
  beforeEach(async () => {
    await start(double.context, TAB, 'now', []);
    await seen((await readActive())!.recordingId);
  });

  it('goes on while it may still be at work', async () => {
    await settle(double.context);
    expect(await readActive()).toMatchObject({ mode: 'now', paused: false });
  });

  it('is finished by the next one, with what there is', async () => {
    double.now += PATIENCE_MS + 3_000;
    await settle(double.context);
    expect(await readActive()).toBeUndefined();
    expect(double.opened).toHaveLength(1);
  });

  it('is forgotten with the browser: nobody waits for it', async () => {
    await clearSecrets();
    await settle(double.context);
    expect(await rows()).toBe(0);
    expect(double.opened).toEqual([]);
  });
});
