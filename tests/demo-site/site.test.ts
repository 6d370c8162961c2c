import net from 'node:net';
import { networkInterfaces } from 'node:os';

import { beforeAll, describe, expect, inject, it } from 'vitest';

import { avatarHash, demoData, demoSecrets } from '../../demo-site/data.ts';
import { startDemoSite } from '../../demo-site/start.ts';
import { findIn, holds, visitorOf, type Visitor } from './visitor.ts';

const quiet = { log: () => undefined, quiet: true };
// The one of all end-to-end tests: it is only read here.
const site = inject('site');
let admin: Visitor;

beforeAll(async () => {
  admin = visitorOf(site);
  await admin.logIn();
});

describe('the demo site', () => {
  it('asks who comes', async () => {
    const stranger = await visitorOf(site).get('/wp-admin/');
    expect(stranger.status).toBe(302);
    expect(stranger.location).toContain('/wp-login.php');
  });

  it('lets the administrator in through the form', async () => {
    const answer = await visitorOf(site).logIn();
    expect(answer.status).toBe(302);
    expect(answer.location).toBe(`${site.url}/wp-admin/`);
  });

  it('is WordPress 6.5', async () => {
    const dashboard = await admin.get('/wp-admin/');
    expect(findIn(dashboard, /\bversion-(6-5)-\d\b/)).toBe('6-5');
    expect(holds(dashboard, demoData.admin.display)).toBe(true);
  });

  it('has the same four notices, picture and console error on every screen', async () => {
    for (const path of ['/wp-admin/', '/wp-admin/users.php', '/wp-admin/admin.php?page=wc-orders']) {
      const screen = await admin.get(path);
      const nags = [
        'Tidy Cache Booster:',
        'Ledgerly SEO:',
        'Harbour Backup has',
        'Enjoying PixelPress',
        'console.error',
      ];
      expect(nags.filter((nag) => !holds(screen, nag))).toEqual([]);
    }
    expect((await admin.get('/wp-content/plugins/shop-noise/banner-spring.png')).status).toBe(404);
  });

  it('lists every customer of the data among the orders', async () => {
    const screen = await admin.get('/wp-admin/admin.php?page=wc-orders');
    const titles = demoData.orders.map((order) => {
      const buyer = demoData.customers.find(({ id }) => id === order.customer);
      return `#${String(order.id)} ${buyer?.first ?? ''} ${buyer?.last ?? ''}`;
    });
    expect(titles.filter((title) => !holds(screen, title))).toEqual([]);
  });

  it('lists its users with avatars of this site', async () => {
    const screen = await admin.get('/wp-admin/users.php');
    const expected = demoData.users.flatMap(({ email }) => [
      `mailto:${email}`,
      `${site.url}/avatar/${avatarHash(email)}.gif`,
    ]);
    expect(expected.filter((text) => !holds(screen, text))).toEqual([]);
    expect(holds(screen, 'gravatar.com/avatar')).toBe(false);
  });

  it('shows each of its secrets on some screen', async () => {
    const screens = await Promise.all(SCREENS.map((path) => admin.get(path)));
    const hidden = demoSecrets().filter(({ value }) => !screens.some((screen) => holds(screen, value)));
    expect(hidden.map(({ kind, value }) => `${kind} ${value}`)).toEqual(NEVER_SHOWN);
  });

  it('is reached on loopback only', async () => {
    const port = Number(new URL(site.url).port);
    const others = Object.values(networkInterfaces())
      .flatMap((found) => found ?? [])
      .filter(({ internal }) => !internal);
    for (const { address } of others) expect(await connects(port, address)).toBe(false);
    expect(await connects(port, '127.0.0.1')).toBe(true);
  });

  it('runs beside another one, and leaves nothing when it stops', async () => {
    const other = await startDemoSite({ ...quiet, signal: new AbortController().signal, workers: 1 });
    const port = Number(new URL(other.url).port);
    expect(other.url).not.toBe(site.url);
    await other.stop();
    expect(await connects(port, '127.0.0.1')).toBe(false);
  });

  it('ends when its signal is aborted', async () => {
    const stopping = new AbortController();
    const starting = startDemoSite({ ...quiet, signal: stopping.signal, workers: 1 });
    stopping.abort(new Error('enough'));
    await expect(starting).rejects.toThrow();
  });
});

const SCREENS = [
  'admin.php?page=sophmate',
  'admin.php?page=sophmate&tab=connection',
  'admin.php?page=sophmate&tab=orders',
  'admin.php?page=sophmate&tab=log',
  'admin.php?page=sophmate-diagnostics',
  'admin.php?page=wc-orders',
  'admin.php?page=wc-admin&path=/customers',
  'admin.php?page=wc-settings',
  'admin.php?page=wc-status',
  ...demoData.restKeys.map(
    ({ id }) => `admin.php?page=wc-settings&tab=advanced&section=keys&edit-key=${String(id)}`,
  ),
  ...demoData.orders.map(({ id }) => `admin.php?page=wc-orders&action=edit&id=${String(id)}`),
  'users.php',
  'edit-comments.php',
].map((page) => `/wp-admin/${page}`);

/** What stands in no page by itself: the password, and what comes only with a click or a redirect. */
const NEVER_SHOWN = [`password ${demoData.admin.password}`, `api-key ${demoData.sophmate.authorisationCode}`];

function connects(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host, timeout: 2000 });
    const done = (reached: boolean) => () => {
      socket.destroy();
      resolve(reached);
    };
    socket.once('connect', done(true)).once('error', done(false)).once('timeout', done(false));
  });
}
