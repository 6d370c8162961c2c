import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { openSite } from '../driver/open-site.ts';
import { saveJson } from '../driver/read-report.ts';
import { record, stop } from '../driver/record.ts';
import { stepCount, until } from '../driver/until.ts';

describe.each([
  ['chromium', 'tab'],
  ['firefox', 'site'],
] as const)('the sign-in page in %s', (kind, access) => {
  it('leaves nothing of what is done there and no picture, in the report and in the profile', async () => {
    const site = inject('site');
    const { harness, page } = await openSite(kind, site);
    const typed = `typed-${String(Date.now())}-Qz`;
    try {
      await page.goto(`${site.url}/wp-login.php?reauth=1`, { waitUntil: 'load' });
      await record(harness, page, access);
      await page.locator('#user_login').fill(`${typed}name`);
      await page.type('#user_pass', `${typed}word`);
      await page.click('#wp-submit');
      await page.waitForSelector('#login_error');
      await until('The steps', async () => (await stepCount(harness)) >= 2);
      const report = await saveJson(harness, await stop(harness, page));
      expect(report.steps.map(({ text }) => text)).toEqual([
        'Opened the sign-in page',
        'Opened the sign-in page',
      ]);
      for (const step of report.steps) expect(step.shot, step.text).toHaveProperty('withheld');
      expect(JSON.stringify(report)).not.toContain(typed);
    } finally {
      await harness.close();
    }
    const holding = await filesHolding(harness.profileDir, typed);
    expect(holding.filter(isOurs)).toEqual([]);
    await harness.removeProfile();
  });
});

/** The browser itself keeps what is typed (form history, the page's own session); ours is the extension's storage. */
function isOurs(path: string): boolean {
  return /Extension|IndexedDB\/chrome-extension|moz-extension|storage-sync|browser-extension-data/i.test(
    path,
  );
}

async function filesHolding(folder: string, text: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const held = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file).catch(() => Buffer.alloc(0));
      return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')) ? file : '';
    }),
  );
  return held.filter((file) => file !== '');
}
