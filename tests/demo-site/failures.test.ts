import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { FAILURES } from '../../demo-site/failures.ts';
import { startDemoSite, type DemoSite } from '../../demo-site/start.ts';
import { escaped, findIn, visitorOf, type Visitor } from './visitor.ts';

const README = readFileSync(join(import.meta.dirname, '..', '..', 'demo-site', 'README.md'), 'utf8');
const CONNECTION = '/wp-admin/admin.php?page=sophmate&tab=connection';

let site: DemoSite;
let admin: Visitor;
let ajaxNonce = '';
let restNonce = '';

beforeAll(async () => {
  site = await startDemoSite({ log: () => undefined, quiet: true, signal: new AbortController().signal });
  admin = visitorOf(site);
  await admin.logIn();
  const connection = await admin.get(CONNECTION);
  ajaxNonce = findIn(connection, /sophmateDemo = \{"nonce":"(\w+)"/);
  restNonce = findIn(connection, /createNonceMiddleware\( "(\w+)" \)/);
});

afterAll(() => site.stop());

describe('every failing way', () => {
  it.each(FAILURES)('$label: stands on its screen and in the README', async ({ label, screen, text }) => {
    expect((await admin.get(screen)).body).toContain(label);
    const row = README.split('\n').find((line) => line.startsWith(`| ${label} |`));
    expect(row).toContain(text);
  });

  it.each(of('ajax'))('$label: Ajax answers $status', async ({ target, status, body }) => {
    const nonce = target === 'sophmate_expired' ? '0000000000' : ajaxNonce;
    const answer = await admin.post('/wp-admin/admin-ajax.php', { action: target, nonce });
    expect(answer).toMatchObject({ status, body });
  });

  it.each(of('rest'))('$label: REST answers $status', async ({ target, status, body }) => {
    const answer = await admin.post(`/wp-json${target}`, {}, { 'x-wp-nonce': restNonce });
    expect(answer).toMatchObject({ status, body });
  });

  it.each(of('page'))('$label: the page answers $status', async ({ target, status, body }) => {
    const answer = await admin.get(target);
    expect(answer.status).toBe(status);
    if (body === '') expect(answer.body).toBe('');
    else expect(answer.body).toContain(body);
    expect(answer.body).not.toContain('Fatal error');
  });

  it.each(of('save'))('$label: comes back with an error notice', async ({ screen, target, status, text }) => {
    const settings = await admin.get(screen);
    const nonce = findIn(settings, /name="_wpnonce" value="(\w+)"/);
    const sent = await admin.post(target, { action: 'sophmate_save', _wpnonce: nonce, save_unreachable: 'Save' });
    expect(sent.status).toBe(status);
    expect((await admin.get(sent.location.replace(site.url, ''))).body).toContain(escaped(text));
  });

  it.each(of('other-origin'))('$label: leaves the origin and comes back denied', async ({ target, body, text }) => {
    const away = site.url.replace('127.0.0.1', 'localhost');
    expect((await admin.get(CONNECTION)).body).toContain(`href="${away}${target}`);
    const provider = await fetch(away + target);
    const page = await provider.text();
    expect(page).toContain(body);
    expect(page).not.toContain('wp-content');
    expect((await admin.get(`${CONNECTION}&error=access_denied`)).body).toContain(escaped(text));
  });
});

describe('what works', () => {
  it('answers a ping', async () => {
    const answer = await admin.post('/wp-admin/admin-ajax.php', { action: 'sophmate_ping', nonce: ajaxNonce });
    expect(JSON.parse(answer.body)).toMatchObject({ success: true });
  });

  it('saves the settings', async () => {
    const settings = await admin.get('/wp-admin/admin.php?page=sophmate');
    const nonce = findIn(settings, /name="_wpnonce" value="(\w+)"/);
    const fields = { action: 'sophmate_save', _wpnonce: nonce, save: 'Save changes', 'sophmate[order_prefix]': 'TEA-' };
    const sent = await admin.post('/wp-admin/admin-post.php', fields);
    const saved = await admin.get(sent.location.replace(site.url, ''));
    expect(saved.body).toContain('Settings saved.');
    expect(saved.body).toContain('value="TEA-"');
  });
});

function of(way: (typeof FAILURES)[number]['way']) {
  return FAILURES.filter((failure) => failure.way === way);
}
