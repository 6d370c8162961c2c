import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { FAILURES } from '../../demo-site/failures.ts';
import { startDemoSite, type DemoSite } from '../../demo-site/start.ts';
import { findIn, holds, visitorOf, type Visitor } from './visitor.ts';

const README = readFileSync(join(import.meta.dirname, '..', '..', 'demo-site', 'README.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const CONNECTION = '/wp-admin/admin.php?page=sophmate&tab=connection';

let site: DemoSite;
let admin: Visitor;
let ajaxNonce = '';
let restNonce = '';

beforeAll(async () => {
  site = await startDemoSite({
    log: () => undefined,
    quiet: true,
    workers: 1,
    signal: new AbortController().signal,
  });
  admin = visitorOf(site);
  await admin.logIn();
  const connection = await admin.get(CONNECTION);
  ajaxNonce = findIn(connection, /sophmateDemo = \{"nonce":"(\w+)"/);
  restNonce = findIn(connection, /createNonceMiddleware\( "(\w+)" \)/);
});

afterAll(() => site.stop());

describe('every failing way', () => {
  it.each(FAILURES)(
    '$label: stands on its screen and in the README',
    async ({ label, screen, text, way, target }) => {
      // A frame with an address of its own is a page of its own.
      const page = await admin.get(way === 'frame' && target !== '' ? target : screen);
      expect(holds(page, label)).toBe(true);
      const row = README.find(([, first]) => first === label);
      expect(row?.at(-2)).toBe(text);
    },
  );

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
    else expect(holds(answer, body)).toBe(true);
    expect(holds(answer, 'Fatal error')).toBe(false);
  });

  it.each(of('save'))('$label: comes back with an error notice', async ({ screen, target, status, text }) => {
    const settings = await admin.get(screen);
    const nonce = findIn(settings, /name="_wpnonce" value="(\w+)"/);
    const sent = await admin.post(target, {
      action: 'sophmate_save',
      _wpnonce: nonce,
      save_unreachable: 'Save',
    });
    expect(sent.status).toBe(status);
    expect(holds(await admin.get(sent.location.replace(site.url, '')), text)).toBe(true);
  });

  it.each(of('other-origin'))(
    '$label: leaves the origin and comes back denied',
    async ({ target, body, text }) => {
      const away = site.url.replace('127.0.0.1', 'localhost');
      expect(holds(await admin.get(CONNECTION), `${away}${target}`)).toBe(true);
      const provider = await fetch(away + target);
      const page = await provider.text();
      expect(page).toContain(body);
      expect(page).not.toContain('wp-content');
      expect(holds(await admin.get(`${CONNECTION}&error=access_denied`), text)).toBe(true);
    },
  );
});

describe('what works', () => {
  it('answers a ping', async () => {
    const answer = await admin.post('/wp-admin/admin-ajax.php', {
      action: 'sophmate_ping',
      nonce: ajaxNonce,
    });
    expect(JSON.parse(answer.body)).toMatchObject({ success: true });
  });

  it('saves the settings', async () => {
    const settings = await admin.get('/wp-admin/admin.php?page=sophmate');
    const nonce = findIn(settings, /name="_wpnonce" value="(\w+)"/);
    const fields = {
      action: 'sophmate_save',
      _wpnonce: nonce,
      save: 'Save changes',
      'sophmate[order_prefix]': 'TEA-',
    };
    const sent = await admin.post('/wp-admin/admin-post.php', fields);
    const saved = await admin.get(sent.location.replace(site.url, ''));
    expect(holds(saved, 'Settings saved.')).toBe(true);
    expect(findIn(saved, /sophmate\[order_prefix\]" value="([^"]*)"/)).toBe('TEA-');
  });
});

function of(way: (typeof FAILURES)[number]['way']) {
  return FAILURES.filter((failure) => failure.way === way);
}
