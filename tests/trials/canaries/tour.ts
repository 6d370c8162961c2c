import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { findThroughFrames } from '../../harness/real-input.ts';
import type { Invented } from './invent.ts';

/** One thing that is done on a screen: a click, or typing; the last selector within the frames of those before. */
type Act = { readonly at: readonly string[]; readonly type?: string; readonly leadsAway?: boolean };

/** A screen that shows something, and what is done there. */
export type Screen = { readonly path: string; readonly acts: readonly Act[] };

const click = (...at: string[]): Act => ({ at });
const type = (text: string, ...at: string[]): Act => ({ at, type: text });
const follow = (...at: string[]): Act => ({ at, leadsAway: true });
const call = (name: string): Act => click(`[data-call="${name}"]`);

/** Screens that show everything that was invented, each control of them clicked or filled that could carry it on. */
export function tourOf({ data }: Invented): readonly Screen[] {
  const { vault } = data;
  const admin = '/wp-admin/';
  const page = `${admin}admin.php?page=`;
  const cell = '#wpbody-content tbody tr:first-child td:last-child';
  return [
    {
      path: `${page}sophmate`,
      acts: [
        type(vault.typedKey, '#sophmate-webhook_secret'),
        click('[data-reveal]'),
        click('#sophmate-account_email'),
        click('label[for="sophmate-licence_key"]'),
      ],
    },
    {
      path: `${page}sophmate&tab=connection`,
      acts: [
        call('ajax:verify_licence'),
        call('ajax:account'),
        call('ajax:test_connection'),
        call('script:throw'),
        click('#sophmate code'),
        // To the provider, and back with a code in the address.
        follow('#sophmate a.button-primary'),
        follow('a'),
      ],
    },
    { path: `${page}sophmate&tab=orders`, acts: [click(cell), click('#wpbody-content tbody code')] },
    { path: `${page}sophmate&tab=log`, acts: [click('#sophmate-log')] },
    {
      path: `${page}sophmate-diagnostics`,
      acts: [click('#sophmate-diagnostics tr:nth-child(13) td'), call('ajax:test_connection')],
    },
    {
      path: `${page}sophmate-framed`,
      acts: [click('iframe[title="Payouts"]', 'p'), click('iframe[title="Preview"]', 'button')],
    },
    {
      path: `${page}wc-orders`,
      acts: [
        click('#the-list .column-billing_address'),
        click('#the-list input[type="checkbox"]'),
        type(vault.typedSearch, '#orders-search-input-search-input'),
        click('#the-list .order_total'),
        follow('#the-list a.order-view'),
        click('.order_data_column_billing .edit_address'),
        click('#_billing_phone'),
        click('#order_line_items .name'),
        type(vault.typedNote, '#add_order_note'),
        click('.note_content'),
      ],
    },
    // Every other customer, coupon, product and note stands in an order of its own.
    ...data.orders.slice(1).map(({ id }): Screen => {
      return {
        path: `${page}wc-orders&action=edit&id=${String(id)}`,
        acts: [click('#order_data h2'), click('#order_status')],
      };
    }),
    { path: `${page}wc-admin&path=/customers`, acts: [click('tbody th[scope="row"]'), click(cell)] },
    { path: `${page}wc-settings`, acts: [click('#wpbody-content input[type="text"]')] },
    {
      path: `${page}wc-settings&tab=advanced&section=keys`,
      acts: [click('.column-truncated_key'), follow('.row-title')],
    },
    ...data.restKeys.map(({ id }): Screen => {
      return {
        path: `${page}wc-settings&tab=advanced&section=keys&edit-key=${String(id)}`,
        acts: [click('#key_consumer_secret'), click('#keys-qrcode')],
      };
    }),
    { path: `${page}wc-status`, acts: [click('#wpbody-content td:last-child')] },
    {
      path: `${admin}users.php`,
      acts: [
        click('#the-list .column-email'),
        follow('#the-list tr:nth-child(2) .column-username strong a'),
        click('#email'),
      ],
    },
    {
      path: `${admin}profile.php`,
      acts: [
        type(vault.typedText, '#nickname'),
        click('.wp-generate-pw'),
        type(data.admin.password, '#pass1'),
        click('#description'),
      ],
    },
    {
      path: '/wp-login.php',
      acts: [type(data.admin.user, '#user_login'), type(data.admin.password, '#user_pass')],
    },
    {
      path: `${admin}edit-comments.php`,
      acts: [click('#the-comment-list .column-comment p'), click('#the-comment-list .column-author')],
    },
    {
      path: `${admin}site-health.php?tab=debug`,
      acts: [
        click('[aria-controls="health-check-accordion-block-wp-core"]'),
        click('#health-check-accordion-block-wp-core td'),
      ],
    },
    {
      path: `${page}proof-vault`,
      acts: [
        type(vault.typedText, '#vault-text'),
        type(vault.typedPassword, '#vault-password'),
        type(vault.typedNumber, '#vault-number'),
        type(vault.typedNote, '#vault-note'),
        type(vault.typedSearch, '#vault-draft'),
        click('#vault-fail'),
        click('#vault-row td'),
        click('#vault-notice'),
        click('#vault-card p'),
        click('#vault-log'),
        click('#vault-throw'),
        click('#vault-request'),
        click('#vault-frame', '#who'),
        click('#vault-host'),
        follow('#vault-link'),
        click('#vault-row td:nth-child(3)'),
      ],
    },
    { path: '/', acts: [follow('main h2 a'), click('main p')] },
  ];
}

/** Time for a step to be written and photographed, in milliseconds. */
const LOOK_MS = 700;

/** Goes through a screen as a person would. @throws with the screen and the control that is not there */
export async function visit(page: Page, origin: string, { path, acts }: Screen): Promise<void> {
  await page.goto(origin + path, { waitUntil: 'load' });
  await pause(LOOK_MS);
  for (const { at, type: text, leadsAway = false } of acts) {
    try {
      const element = await findThroughFrames(page, at);
      const away = leadsAway ? page.waitForNavigation({ waitUntil: 'load' }) : undefined;
      if (text === undefined) await element.click();
      else await element.type(text);
      await away;
    } catch (cause) {
      throw new Error(`${path}: ${at.join(' › ')} could not be used.`, { cause });
    }
    await pause(LOOK_MS);
  }
}
