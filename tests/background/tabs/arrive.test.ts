import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { arrive, join } from '../../../src/background/tabs/arrive';
import { follow } from '../../../src/background/watch-tabs';
import { stop } from '../../../src/background/life/stop';
import { readActive } from '../../../src/messaging/control';
import { readSecrets } from '../../../src/messaging/secrets';
import { noteTab } from '../../../src/messaging/tabs';
import { startRecording } from '../life/started-recording';
import { type Double, SITE, TAB } from '../double';

const SECOND = 8;
let double: Double;
beforeEach(async () => {
  ({ double } = await startRecording());
});

describe('a document that begins in a tab', () => {
  it('was opened, where the recording began there', async () => {
    expect(await arrive(TAB, double.now)).toBeUndefined();
  });

  it('is new to the recording once, and its tab joins it', async () => {
    await noteTab(SECOND, { opened: 'by-recorded' });
    expect(await arrive(SECOND, 100)).toEqual({ as: 'new-tab' });
    expect(await arrive(SECOND, 100)).toEqual({ as: 'new-tab' });
    expect(await arrive(SECOND, 200)).toBeUndefined();
    await join(SECOND);
    await join(SECOND);
    expect((await readSecrets())?.tabIds).toEqual([TAB, SECOND]);
  });

  it('joins it without a word where the tab was there before', async () => {
    expect(await arrive(SECOND, 100)).toBeUndefined();
    await join(SECOND);
    expect((await readSecrets())?.tabIds).toEqual([TAB, SECOND]);
  });

  it('came back, where the tab had left the site, once for each time', async () => {
    double.page = { origin: 'https://pay.example.test' };
    await follow(double.context, TAB);
    expect((await readActive())?.paused).toBe(true);
    const leftAt = double.now;
    expect(await arrive(TAB, leftAt - 5)).toBeUndefined();
    expect(await arrive(TAB, leftAt + 41_000)).toEqual({ as: 'back', leftAt });
    expect(await arrive(TAB, leftAt + 41_000)).toEqual({ as: 'back', leftAt });
    expect(await arrive(TAB, leftAt + 60_000)).toBeUndefined();
  });
});

describe('of two tabs', () => {
  it('one may leave the site while the recording goes on in the other', async () => {
    await join(SECOND);
    double.page = { origin: 'https://pay.example.test' };
    await follow(double.context, SECOND);
    expect((await readActive())?.paused).toBe(false);
    await follow(double.context, TAB);
    expect((await readActive())?.paused).toBe(true);
    double.page = { origin: SITE };
    await follow(double.context, SECOND);
    expect((await readActive())?.paused).toBe(false);
  });

  it('nothing is remembered after the recording', async () => {
    await join(SECOND);
    await noteTab(SECOND, { opened: 'otherwise' });
    await stop(double.context, 'stopped');
    expect(await browser.storage.session.get(null)).toEqual({});
  });
});
