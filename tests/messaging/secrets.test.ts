import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  clearSecrets,
  growVocabulary,
  readSecrets,
  readVocabulary,
  writeSecrets,
} from '../../src/messaging/secrets';
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

describe('the vocabulary of a recording', () => {
  const entry = (at: number) => ({
    hash: String(at).padStart(16, '0'),
    start: 'a'.repeat(16),
    words: 2,
    kind: 'name' as const,
  });

  it('grows from page to page, each word once, in memory alone', async () => {
    await growVocabulary([entry(1), entry(2)]);
    await growVocabulary([entry(2), entry(3)]);
    expect(await readVocabulary()).toEqual([entry(1), entry(2), entry(3)]);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('is forgotten with the key', async () => {
    await growVocabulary([entry(1)]);
    await clearSecrets();
    expect(await readVocabulary()).toEqual([]);
  });

  it('stops growing before it is a burden', async () => {
    await growVocabulary(Array.from({ length: 4_100 }, (_, at) => entry(at)));
    expect(await readVocabulary()).toHaveLength(4_000);
  });
});
