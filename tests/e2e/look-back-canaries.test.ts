import { describe, expect, inject, it } from 'vitest';
import { logIn } from '../driver/log-in.ts';
import { badgeOfTab, openEye, switchLookBackOn } from '../driver/look-back.ts';
import { until } from '../driver/until.ts';
import type { BrowserKind } from '../harness/harness.ts';
import { launchHarness } from '../harness/launch-harness.ts';
import type { Canary } from '../trials/canaries/invent.ts';
import { readProfile } from '../trials/canaries/read/profile.ts';
import { searchFor } from '../trials/canaries/search.ts';
import { buildVariant } from '../variants/build-variant.ts';
import type { Variant } from '../variants/variants.ts';

const PASSWORD = 'Zq7-look-back-Wm4t';
const canaries: readonly Canary[] = [
  { kind: 'person', value: 'Jane Pemberley', tier: 'gone' },
  { kind: 'password', value: PASSWORD, tier: 'gone' },
];

/** Opens a customer's order, types a password and fails with look-back on; then looks for the canaries in every byte that the extension has kept. */
async function keptOf(kind: BrowserKind, variant: Variant): Promise<string[]> {
  const site = inject('site');
  const extensionDir = await buildVariant(variant, kind);
  const harness = await launchHarness({ kind, extensionDir, headed: kind === 'chromium' });
  try {
    const page = await harness.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await logIn(page, site);
    const eye = await openEye(harness, page);
    await page.goto(`${site.url}/wp-admin/admin.php?page=wc-orders`, { waitUntil: 'load' });
    await switchLookBackOn(harness, page, eye);
    const order = await page.waitForSelector('#the-list a.order-view ::-p-text(Jane Pemberley)');
    await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), order?.click()]);
    await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate&tab=connection`, { waitUntil: 'load' });
    await page.evaluate(() => {
      const field = document.createElement('input');
      field.id = 'canary';
      field.type = 'password';
      document.querySelector('#wpbody-content')?.prepend(field);
    });
    await page.type('#canary', PASSWORD);
    await page.click("[data-call='ajax:test_connection']");
    await until('The error in the badge', async () => /\d/.test(await badgeOfTab(eye)));
    await harness.close();
    const search = searchFor(canaries);
    const found = new Set<string>();
    let bytes = 0;
    for await (const one of readProfile(kind, harness.profileDir, harness.extensionUrl)) {
      bytes += one.bytes.length;
      for (const hit of search(one.bytes)) found.add(hit.canary.kind);
    }
    expect(bytes).toBeGreaterThan(1_000);
    return [...found].sort();
  } finally {
    await harness.close();
    await harness.removeProfile();
  }
}

describe.each(['chromium', 'firefox'] as const)('what look-back holds in %s', (kind) => {
  it('has neither a customer nor a password in it', async () => {
    expect(await keptOf(kind, 'tapped')).toEqual([]);
  });

  it('has both with redaction off: the search would find them', async () => {
    expect(await keptOf(kind, 'unmasked')).toEqual(['password', 'person']);
  });
});
