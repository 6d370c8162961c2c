import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackgroundContext } from '../../src/background/context';
import type { Database } from '../../src/store/open';
import { BEGIN, buildScreen } from '../support/build';
import { emptyDatabase } from '../support/database';

export const SITE = 'https://shop.example.test';
export const TAB = 5;

/** A browser as far as the background needs one: what it shows, what it allows, and what was asked of it. */
export type Double = {
  readonly context: BackgroundContext;
  readonly db: Database;
  now: number;
  /** What the tab shows; an error is what the browser says instead of letting a script in. */
  page: { origin: string; contentType?: string } | Error | undefined;
  tabUrl: string | undefined;
  granted: boolean;
  /** What the toolbar button says on every tab, and on that one. */
  readonly badge: { text: string; ofTab?: string };
  readonly injected: () => number;
  readonly registered: () => string[];
  readonly opened: string[];
  readonly errors: unknown[];
};

export async function backgroundDouble(): Promise<Double> {
  fakeBrowser.reset();
  const db = await emptyDatabase();
  let injections = 0;
  let registrations: string[] = [];
  const double: Double = {
    context: {
      database: () => Promise.resolve(db),
      now: () => double.now,
      onError: (error) => double.errors.push(error),
    },
    db,
    now: BEGIN,
    page: { origin: SITE },
    tabUrl: `${SITE}/wp-admin/`,
    granted: false,
    badge: { text: '' },
    injected: () => injections,
    registered: () => registrations,
    opened: [],
    errors: [],
  };
  const stub = (on: object, name: string, work: (...args: never[]) => unknown): void => {
    Object.defineProperty(on, name, { value: vi.fn(work), configurable: true, writable: true });
  };

  stub(browser.scripting, 'executeScript', async ({ files }: { files?: string[] }) => {
    const { page } = double;
    if (page instanceof Error) throw page;
    if (files?.[0] === '/page-facts.js')
      return [{ frameId: 0, result: page && { contentType: 'text/html', screen: buildScreen(), ...page } }];
    if (files?.[0] === '/recorder.js') injections += 1;
    return [{ frameId: 0, result: page?.origin }];
  });
  stub(browser.scripting, 'registerContentScripts', async (scripts: { id: string; matches: string[] }[]) => {
    const recorders = scripts.filter(({ id }) => id === 'recorder');
    registrations = recorders.flatMap(({ matches }) => matches);
  });
  stub(browser.scripting, 'unregisterContentScripts', async () => {
    registrations = [];
  });
  stub(browser.scripting, 'updateContentScripts', browser.scripting.registerContentScripts);
  stub(browser.scripting, 'getRegisteredContentScripts', async () =>
    registrations.length === 0 ? [] : [{ id: 'recorder', matches: registrations }],
  );
  stub(browser.tabs, 'query', async () => [{ id: TAB, url: double.tabUrl }]);
  stub(browser.permissions, 'contains', async () => double.granted);
  stub(browser.tabs, 'get', async () => ({ id: TAB, url: double.tabUrl }));
  stub(browser.tabs, 'create', async ({ url }: { url: string }) => double.opened.push(url));
  stub(browser.action, 'setBadgeText', async ({ text, tabId }: { text: string; tabId?: number }) => {
    if (tabId === undefined) double.badge.text = text;
    else double.badge.ofTab = text;
  });
  stub(browser.action, 'setTitle', async () => undefined);
  stub(browser.i18n, 'getMessage', (name: string) => name);
  stub(browser.action, 'setBadgeBackgroundColor', async () => undefined);
  stub(browser.action, 'setBadgeTextColor', async () => undefined);
  return double;
}
