import { describe, expect, inject, it } from 'vitest';
import { endSite, openSite } from '../driver/open-site.ts';
import { saveJson } from '../driver/read-report.ts';
import { record, stop } from '../driver/record.ts';
import { signalCount, until } from '../driver/until.ts';
import { realClick } from '../harness/real-input.ts';

describe.each(['chromium', 'firefox'] as const)('what a page asks in dialogs in %s', (kind) => {
  it('stands with the answer at the step that it came of, and is no error', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site, { headed: true });
    try {
      page.on('dialog', (dialog) => {
        void (dialog.type() === 'prompt' ? dialog.accept('Jane Doe') : dialog.dismiss());
      });
      await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate`, { waitUntil: 'load' });
      await record(harness, page, 'site');
      // The probe stands before a page's own scripts where the site was granted.
      await page.reload({ waitUntil: 'load' });
      await page.evaluate(() => {
        document.querySelector('#wpbody h1')?.addEventListener('click', () => {
          confirm('Send the key to jane@example.com?');
          prompt('Who asks?');
        });
      });
      const before = await signalCount(harness);
      await realClick(page, '#wpbody h1');
      await until('Both dialogs', async () => (await signalCount(harness)) >= before + 2);

      const report = await saveJson(harness, await stop(harness, page));
      expect(report.steps.at(-1)?.text).toBe(
        'Clicked SophMate Settings. The page asked: Send the key to <email-1>? Answered with Cancel. ' +
          'The page asked: Who asks? Answered with a value',
      );
      expect(report.error).toBeNull();
      expect(JSON.stringify(report)).not.toMatch(/[Jj]ane/);
    } finally {
      await endSite({ harness });
    }
  });
});
