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

const CUSTOMER = 'Wilhelmina Oakenshield';
const canaries: readonly Canary[] = [
  { kind: 'person', value: CUSTOMER, tier: 'gone' },
  { kind: 'password', value: 'Zq7-look-back-Wm4t', tier: 'gone' },
];

/** Fails once with look-back on, and looks for the canaries in every byte that the extension has kept. */
async function keptOf(kind: BrowserKind, variant: Variant): Promise<string[]> {
  const site = inject('site');
  const extensionDir = await buildVariant(variant, kind);
  const harness = await launchHarness({ kind, extensionDir, headed: kind === 'chromium' });
  try {
    const page = await harness.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await logIn(page, site);
    const eye = await openEye(harness, page);
    await page.goto(`${site.url}/wp-admin/admin.php?page=sophmate&tab=connection`, { waitUntil: 'load' });
    await switchLookBackOn(harness, page, eye);
    // A customer in the row of a list, clicked and named in an error; a password that is typed.
    await page.evaluate((name) => {
      const form = document.createElement('div');
      form.innerHTML = `<table class="wp-list-table"><tbody><tr><td class="column-customer"><a href="#here">${name}</a></td></tr></tbody></table>
        <label>Password <input type="password" id="canary-password" data-name="${name}"></label>`;
      document.querySelector('#wpbody-content')?.prepend(form);
    }, CUSTOMER);
    await page.click('.column-customer a');
    await page.type('#canary-password', canaries[1]?.value ?? '');
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

  it('has the customer with redaction off: the search would find it', async () => {
    expect(await keptOf(kind, 'unmasked')).toContain('person');
  });
});
