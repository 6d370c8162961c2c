import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetLegible, keepLegible, readLegible } from '../../src/messaging/legible';
import { clearSecrets } from '../../src/messaging/secrets';
import { sealRest } from '../../src/redact/seal';
import { idOf } from '../support/build';
import { sealer } from '../support/sealing';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('what pictures leave to be read', () => {
  it('is kept in memory alone, by the picture', async () => {
    await keepLegible(idOf(1), sealer.text('Bookings'));
    await keepLegible(idOf(2), sealer.text('Settings'));
    await forgetLegible([idOf(2)]);
    expect(await readLegible()).toEqual(new Map([[idOf(1), sealer.text('Bookings')]]));
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('is forgotten with the key', async () => {
    await keepLegible(idOf(1), sealer.text('Bookings'));
    await clearSecrets();
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  it('is kept as long as there is room for it', async () => {
    const long = sealRest([{ text: 'Settings '.repeat(20_000), found: [] }]);
    let kept = 0;
    while (kept < 40 && long && (await keepLegible(idOf(kept), long))) kept += 1;
    expect(kept).toBe(13);
  });
});
