import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { start } from '../../../src/background/life/start';
import { readActive } from '../../../src/messaging/control';
import { readSecrets } from '../../../src/messaging/secrets';
import { getRecording, listRecordings } from '../../../src/store/recordings';
import { BEGIN } from '../../support/build';
import { backgroundDouble, type Double, SITE, TAB } from '../double';

let double: Double;
beforeEach(async () => {
  double = await backgroundDouble();
});
afterEach(() => {
  vi.useRealTimers();
});

const nothingIsKept = async (): Promise<void> => {
  expect(await readActive()).toBeUndefined();
  expect(await readSecrets()).toBeUndefined();
  expect(double.injected()).toBe(0);
  expect(double.registered()).toEqual([]);
};

describe('a start', () => {
  it('keeps a recording, its key in memory, and puts the recorder into the tab', async () => {
    const outcome = await start(double.context, TAB, 'steps', []);
    expect(outcome.as).toBe('started');
    const active = await readActive();
    expect(active).toMatchObject({
      origin: SITE,
      access: 'tab',
      mode: 'steps',
      paused: false,
      startedAt: BEGIN,
      pausedMs: 0,
      lastStepAt: BEGIN,
    });
    expect(await getRecording(double.db, active!.recordingId)).toMatchObject({ state: { as: 'recording' } });
    expect((await readSecrets())?.tabIds).toEqual([TAB]);
    expect(double.injected()).toBe(1);
    expect(double.badge.text).toBe('0');
  });

  it('writes neither the key nor the site’s name where a report is made of it', async () => {
    await start(double.context, TAB, 'steps', []);
    const { key } = (await readSecrets())!;
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain(key);
    expect(JSON.stringify((await listRecordings(double.db))[0])).not.toContain(key);
  });

  it('registers the recorder for the one site, where that was granted', async () => {
    double.granted = true;
    await start(double.context, TAB, 'steps', []);
    expect(await readActive()).toMatchObject({ access: 'site' });
    expect(double.registered()).toEqual([`${SITE}/*`]);
  });

  it('is refused while a recording runs, which goes on', async () => {
    await start(double.context, TAB, 'steps', []);
    const running = await readActive();
    expect(await start(double.context, 6, 'steps', [])).toEqual({ as: 'refused', why: 'already-recording' });
    expect(await readActive()).toEqual(running);
  });

  it.each([
    ['a page of the browser', new Error('Cannot access a chrome:// URL'), 'chrome://settings/'],
    [
      'a shop of extensions',
      new Error('The extensions gallery cannot be scripted.'),
      'https://chromewebstore.google.com/',
    ],
    ['a PDF', { origin: SITE, contentType: 'application/pdf' }, `${SITE}/a.pdf`],
    ['a file', { origin: 'file://' }, 'file:///tmp/a.html'],
  ])('is refused on %s, and nothing of it is kept', async (_name, page, url) => {
    double.page = page;
    double.tabUrl = url;
    expect(await start(double.context, TAB, 'steps', [])).toEqual({ as: 'refused', why: 'closed-page' });
    await nothingIsKept();
    expect(await listRecordings(double.db)).toEqual([]);
  });

  it('waits for a page that is on its way, and gives up in the end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    double.page = undefined;
    const outcome = start(double.context, TAB, 'steps', []);
    await vi.advanceTimersByTimeAsync(5_000);
    await expect(outcome).resolves.toEqual({ as: 'refused', why: 'page-went-away' });
    await nothingIsKept();
  });

  it('waits ten seconds at most for a page that hangs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    browser.scripting.executeScript = () => new Promise(() => undefined);
    const outcome = start(double.context, TAB, 'steps', []);
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(outcome).resolves.toEqual({ as: 'refused', why: 'page-went-away' });
    await nothingIsKept();
  });

  it('is refused where nothing can be stored, and nothing of it is kept', async () => {
    const full = { ...double.context, database: () => Promise.reject(new Error('QuotaExceededError')) };
    expect(await start(full, TAB, 'steps', [])).toEqual({ as: 'refused', why: 'storage' });
    await nothingIsKept();
    expect(double.errors).toHaveLength(1);
  });

  it('is refused where it fails half-way, and nothing of it is kept', async () => {
    double.granted = true;
    browser.scripting.registerContentScripts = () => Promise.reject(new Error('invalid pattern'));
    expect(await start(double.context, TAB, 'steps', [])).toEqual({ as: 'refused', why: 'storage' });
    await nothingIsKept();
    expect(await listRecordings(double.db)).toEqual([]);
  });
});
