import { describe, expect, inject, it } from 'vitest';
import { endSite, openSite } from '../driver/open-site.ts';
import { saveJson } from '../driver/read-report.ts';
import { record, stop } from '../driver/record.ts';
import { signalCount, until } from '../driver/until.ts';
import { realClick, realType } from '../harness/real-input.ts';

describe.each(['chromium', 'firefox'] as const)('a form that the browser does not send in %s', (kind) => {
  it('is the error of its step, by the field that stopped it and without what was typed there', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site);
    try {
      await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate`, { waitUntil: 'load' });
      await page.$eval('#sophmate-order_prefix', (field) => {
        field.setAttribute('type', 'email');
        field.setAttribute('value', '');
      });
      await record(harness, page, 'tab');
      const before = await signalCount(harness);
      await realType(page, 'janeattypo', '#sophmate-order_prefix');
      await realClick(page, '#submit, input[name="save"], [type="submit"]');
      await until('What the browser says', async () => (await signalCount(harness)) > before);

      const report = await saveJson(harness, await stop(harness, page));
      expect(report.steps.map(({ text }) => text)).toEqual([
        'Opened SophMate › Settings › General',
        'Typed a value in Order prefix',
        'Clicked Save changes',
      ]);
      expect(report.error).toMatchObject({
        text: 'The browser did not send the form: Order prefix is not written as it should be.',
        step: 3,
      });
      expect(JSON.stringify(report)).not.toContain('janeattypo');
    } finally {
      await endSite({ harness });
    }
  });
});
