import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { start } from '../../../src/background/life/start';
import { stop } from '../../../src/background/life/stop';
import { lookBackOf } from '../../../src/background/look-back/look';
import { fulfilWish, letGo, switchOff, switchOn } from '../../../src/background/look-back/switch';
import { settle } from '../../../src/background/life/settle';
import { refreshBadge } from '../../../src/background/refresh-badge';
import { LOOK_BACK_MS } from '../../../src/domain/look-back';
import { readLookBack } from '../../../src/messaging/look-back';
import { readLookBackSecrets } from '../../../src/messaging/look-back-secrets';
import { readTerms } from '../../../src/messaging/terms';
import { writeAhead } from '../../../src/messaging/write-ahead';
import { listRecordings } from '../../../src/store/recordings';
import { gapsOf, stepsOf } from '../../../src/store/steps';
import { BEGIN, buildClick, buildNavigate, buildNotice } from '../../support/build';
import { writeStep } from '../../support/write-step';
import { backgroundDouble, type Double, SITE, TAB } from '../double';

let double: Double;
beforeEach(async () => {
  double = await backgroundDouble();
});

/** Switched on for the site, which is granted; the id under which it holds. */
async function on(): Promise<string> {
  double.granted = true;
  await switchOn(double.context, TAB);
  return idNow();
}

async function idNow(): Promise<string> {
  const [site] = await readLookBack();
  if (!site) throw new Error('off');
  return site.recordingId;
}

/** A page, a click on it and the error that came of it, as a recorder writes them. */
async function fail(recordingId: string, after = 0): Promise<void> {
  await writeStep(buildNavigate({ recordingId, after }));
  await writeStep(buildClick({ recordingId, after: after + 1_000 }));
  await writeAhead({ as: 'signal', signal: buildNotice({ recordingId, after: after + 2_000 }) });
  double.now = BEGIN + after + 3_000;
  await settle(double.context);
  await refreshBadge(double.context);
}

const rows = async (): Promise<number> => {
  const counts = await Promise.all([...double.db.objectStoreNames].map((name) => double.db.count(name)));
  return counts.reduce((sum, count) => sum + count, 0);
};

describe('the switch', () => {
  it('is off to begin with', async () => {
    expect(await lookBackOf(double.context, SITE)).toEqual({ as: 'off' });
  });

  it('puts the recorder into the site’s pages and says so on them alone', async () => {
    await on();
    expect(double.registered()).toEqual([`${SITE}/*`]);
    expect(double.injected()).toBe(1);
    expect(double.badge).toEqual({ text: '', ofTab: '•' });
    expect(await readTerms(SITE)).toMatchObject({ isLookBack: true });
    expect(await listRecordings(double.db)).toEqual([]);
  });

  it('waits for the grant, and is forgotten where that comes late', async () => {
    expect(await switchOn(double.context, TAB)).toBe(true);
    expect(await readLookBack()).toEqual([]);
    double.granted = true;
    double.now += 3 * 60_000;
    await fulfilWish(double.context);
    expect(await readLookBack()).toEqual([]);
    double.granted = false;
    await switchOn(double.context, TAB);
    await fulfilWish(double.context);
    expect(await readLookBack()).toEqual([]);
    double.granted = true;
    await fulfilWish(double.context);
    expect(await readLookBack()).toHaveLength(1);
  });

  it('has nothing to ask for on a page of the browser', async () => {
    double.tabUrl = 'chrome://settings/';
    expect(await switchOn(double.context, TAB)).toBe(false);
  });

  it('deletes all that is held as it goes off, and what was just written', async () => {
    const id = await on();
    await fail(id);
    await writeStep(buildClick({ recordingId: id, after: 2_500 }));
    await switchOff(double.context, TAB);
    expect(await rows()).toBe(0);
    expect(Object.keys(await browser.storage.local.get(null))).toEqual([]);
    expect(await browser.storage.session.get(null)).toEqual({});
    expect(double.registered()).toEqual([]);
    expect(double.badge.ofTab).toBeNull();
  });

  it('goes off with the site’s right', async () => {
    await fail(await on());
    double.granted = false;
    await settle(double.context);
    expect(await readLookBack()).toEqual([]);
    expect(await rows()).toBe(0);
  });
});

describe('what is held', () => {
  it('lights the badge by a new error, until it is let go', async () => {
    const id = await on();
    await fail(id);
    expect(double.badge.ofTab).toBe('1');
    const look = await lookBackOf(double.context, SITE);
    expect(look).toMatchObject({ as: 'on', steps: 2, error: { at: BEGIN + 2_000 } });
    await letGo(double.context, TAB);
    expect(double.badge.ofTab).toBe('•');
    expect(await lookBackOf(double.context, SITE)).toEqual({ as: 'on', steps: 0 });
    expect(await readLookBackSecrets(id)).toBeUndefined();
  });

  it('is deleted after five minutes, and its light goes out', async () => {
    const id = await on();
    await fail(id);
    double.now = BEGIN + 1_000 + LOOK_BACK_MS;
    await settle(double.context);
    expect(await stepsOf(double.db, id)).toEqual([]);
    expect((await double.db.getAll('signals')).length).toBe(1);
    double.now += 1_000;
    await settle(double.context);
    await refreshBadge(double.context);
    expect(await double.db.count('signals')).toBe(0);
    expect(double.badge.ofTab).toBe('•');
  });

  it('does not take a standing error for new once its first coming is deleted', async () => {
    const id = await on();
    const hanging = (after: number) =>
      writeAhead({ as: 'signal', signal: buildNotice({ recordingId: id, after, phase: 'load' }) });
    await writeStep(buildNavigate({ recordingId: id }));
    await hanging(10);
    await settle(double.context);
    const later = LOOK_BACK_MS + 60_000;
    double.now = BEGIN + later - 1_000;
    await settle(double.context);
    await writeStep(buildClick({ recordingId: id, after: later }));
    await writeStep(buildNavigate({ recordingId: id, after: later + 500 }));
    await hanging(later + 510);
    double.now = BEGIN + later + 1_000;
    await settle(double.context);
    await refreshBadge(double.context);
    expect(double.badge.ofTab).toBe('•');
  });

  it('is deleted where the key is gone: the browser was closed', async () => {
    const id = await on();
    await fail(id);
    await browser.storage.session.clear();
    await settle(double.context);
    expect(await idNow()).not.toBe(id);
    expect(await double.db.count('steps')).toBe(0);
    expect(await double.db.count('recordings')).toBe(1);
  });
});

describe('a recording of the site', () => {
  it('begins with nothing of it; look-back rests, says so, and goes on at Stop', async () => {
    vi.stubGlobal('navigator', { userAgent: '' });
    const id = await on();
    await fail(id);
    const outcome = await start(double.context, TAB, 'steps', []);
    if (outcome.as !== 'started') throw new Error(outcome.why);
    expect(await stepsOf(double.db, outcome.recordingId)).toEqual([]);
    expect(await readTerms(SITE)).toMatchObject({ isLookBack: false, recordingId: outcome.recordingId });
    expect(double.badge).toEqual({ text: '0', ofTab: '0' });
    const before = double.injected();
    await stop(double.context, 'stopped');
    expect(double.injected()).toBe(before + 1);
    expect(double.registered()).toEqual([`${SITE}/*`]);
    expect(await readTerms(SITE)).toMatchObject({ isLookBack: true, recordingId: id });
    expect(await stepsOf(double.db, id)).toHaveLength(2);
    expect((await gapsOf(double.db, id)).map(({ sentence }) => sentence.id)).toEqual(['gap.rested']);
  });
});
