import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearSecrets, readSecrets, writeSecrets } from '../../src/messaging/secrets';
import { recordingId } from '../support/build';
import { key } from '../support/sealing';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the key of a recording', () => {
  it('lives in memory and never on the disk', async () => {
    await writeSecrets({ recordingId, key, tabIds: [1, 2] });
    expect(await readSecrets()).toEqual({ recordingId, key, tabIds: [1, 2] });
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain(key);
    expect(await browser.storage.sync.get(null)).toEqual({});
  });

  it('is forgotten', async () => {
    await writeSecrets({ recordingId, key, tabIds: [] });
    await clearSecrets();
    expect(await readSecrets()).toBeUndefined();
    expect(await browser.storage.session.get(null)).toEqual({});
  });
});
