import { describe, expect, inject, it } from 'vitest';
import { IDLE_MS, MAX_MS } from '../../src/domain/limits.ts';
import { record } from '../driver/record.ts';
import { shareSite } from '../driver/share-site.ts';
import { shotCount, until } from '../driver/until.ts';
import type { Harness } from '../harness/harness.ts';

describe.each(['chromium', 'firefox'] as const)('a forgotten recording in %s', (kind) => {
  const fresh = shareSite(kind);

  it('pauses by itself after a long time without a step', async () => {
    const { harness, page } = await fresh();
    await page.goto(`${inject('site').url}/wp-admin/admin.php?page=sophmate`, { waitUntil: 'load' });
    await record(harness, page, 'tab');
    await age(harness, 'lastStepAt', IDLE_MS + 60_000);
    const popup = await harness.pressToolbarButton(page);
    await popup.waitFor('[data-state="paused"]');
    expect(await popup.text()).toContain('Paused by itself after 15 minutes without a step.');
  });

  it('ends by itself at its greatest length and opens its report', async () => {
    const { harness, page } = await fresh();
    await page.goto(`${inject('site').url}/wp-admin/admin.php?page=sophmate`, { waitUntil: 'load' });
    await record(harness, page, 'tab');
    await age(harness, 'startedAt', MAX_MS + 60_000);
    // The popup asks, and may be gone with the recording that it would have shown.
    void harness.pressToolbarButton(page).catch(() => undefined);
    const report = await harness.extensionPage('report.html');
    await report.waitFor('[data-state="ready"]');
    expect(await report.text()).toContain('Opened SophMate › Settings');
  });
});

/**
 * Time cannot be waited for in a test, so what the recording remembers of it is set back: once the step of the opened
 * page is stored with its picture, because each telling of a step says that somebody is there.
 */
async function age(harness: Harness, field: 'lastStepAt' | 'startedAt', ms: number): Promise<void> {
  let quietSince = Date.now();
  await until('the recording at rest', async () => {
    const written = await harness.background.evaluate<number>(`chrome.storage.local.get(null).then((all) =>
      Object.keys(all).filter((key) => key.startsWith('journal:')).length)`);
    if (written > 0 || (await shotCount(harness)) === 0) quietSince = Date.now();
    return Date.now() - quietSince > 1_500;
  });
  await harness.background.evaluate(`chrome.storage.local.get('active').then(({ active }) =>
    chrome.storage.local.set({ active: { ...active, ${field}: Date.now() - ${String(ms)} } }))`);
}
