import { describe, expect, inject, it } from 'vitest';
import { saveJson } from '../driver/read-report.ts';
import { pressInPopup, record, stop } from '../driver/record.ts';
import { shareSite } from '../driver/share-site.ts';
import { stepCount, until } from '../driver/until.ts';
import type { Surface } from '../harness/harness.ts';

describe.each(['chromium', 'firefox'] as const)('one recording at a time, in %s', (kind) => {
  const fresh = shareSite(kind);

  it('says in another tab that it runs, and leads back to it', async () => {
    const { harness, page } = await fresh();
    await page.goto(`${inject('site').url}/wp-admin/admin.php?page=sophmate`, { waitUntil: 'load' });
    await record(harness, page, 'tab');
    const second = await harness.newPage();
    await second.goto(`${inject('site').url}/wp-admin/admin.php?page=sophmate-broken`, { waitUntil: 'load' });
    const popup = await harness.pressToolbarButton(second);
    await popup.waitFor('[data-test="go-to-tab"]');
    expect(await popup.text()).toContain('A recording is running in another tab.');
    await popup.click('[data-test="go-to-tab"]');
    await until('The recorded tab in front', () =>
      page.evaluate(() => document.visibilityState === 'visible'),
    );
    await page.click('#wpbody h1');
    await until('The click', async () => (await stepCount(harness)) === 2);
    const report = await saveJson(harness, await stop(harness, page));
    expect(report.steps.map(({ text }) => text)).toEqual([
      'Opened SophMate › Settings › General',
      'Clicked SophMate Settings',
    ]);
  });

  it('can be paused, taken back and gone on with', async () => {
    const { harness, page } = await fresh();
    await page.goto(`${inject('site').url}/wp-admin/admin.php?page=sophmate`, { waitUntil: 'load' });
    await record(harness, page, 'tab');
    await page.click('#wpbody h1');
    await until('The click', async () => (await stepCount(harness)) === 2);
    await pressInPopup(harness, page, 'undo');
    await until('The click taken back', async () => (await stepCount(harness)) === 1);
    await pressInPopup(harness, page, 'pause');
    await (await harness.popup())?.waitFor('[data-state="paused"]');
    await (await harness.popup())?.close();
    await page.bringToFront();
    await page.click('#wpbody h1');
    await pressInPopup(harness, page, 'resume');
    await (await harness.popup())?.waitFor('[data-state="recording"]');
    await (await harness.popup())?.close();
    await page.bringToFront();
    await page.click('#wpbody .nav-tab-active');
    await until('The click after the pause', async () => (await stepCount(harness)) >= 2);
    const report = await saveJson(harness, await stop(harness, page));
    expect(report.steps[1]?.text).toBe('Clicked General');
    expect(report.unseen.some((line) => line.includes('paused by hand'))).toBe(true);
  });

  it('of a page that goes away as it starts ends in one of the page it led to, or in a sentence, never in between', async () => {
    const { harness, page } = await fresh();
    await page.goto(`${inject('site').url}/wp-admin/admin.php?page=sophmate`, { waitUntil: 'load' });
    const popup = await harness.pressToolbarButton(page);
    await popup.waitFor('[data-state="ready"]');
    await page.evaluate(() => setTimeout(() => location.assign('admin.php?page=sophmate-broken'), 30));
    if (kind === 'firefox') await popup.click('[data-test="record"]');
    await popup.click(kind === 'firefox' ? '[data-test="page-only"]' : '[data-test="record"]');
    await until(
      'An answer',
      async () => !/"(loading|ready|firefoxAsk)"/.test(JSON.stringify(await stateOf(popup))),
    );
    const state = await stateOf(popup);
    expect(['recording', 'paused', 'failed', 'closedPage']).toContain(state);
    const running = await harness.background.evaluate<boolean>(
      `chrome.storage.local.get('active').then(({ active }) => active !== undefined)`,
    );
    expect(running).toBe(state === 'recording' || state === 'paused');
  });

  // The last one: the window that it opens stays.
  it('tells a second window of the recording in the first', async () => {
    const { harness, page } = await fresh();
    await page.goto(`${inject('site').url}/wp-admin/admin.php?page=sophmate`, { waitUntil: 'load' });
    await record(harness, page, 'tab');
    const second = await harness.browser.newPage({ type: 'window' });
    await second.goto(`${inject('site').url}/wp-admin/admin.php?page=sophmate-broken`, { waitUntil: 'load' });
    const popup = await harness.pressToolbarButton(second);
    await popup.waitFor('[data-test="go-to-tab"]');
    await popup.click('[data-test="stop"]');
    const report = await harness.extensionPage('report.html');
    await report.waitFor('[data-state="ready"]');
  });
});

function stateOf(popup: Surface): Promise<string | undefined> {
  return popup.evaluate(() => document.querySelector<HTMLElement>('[data-state]')?.dataset['state']);
}
