import path from 'node:path';
import { defineConfig } from 'wxt';

// No inline style, no remote anything, no request: what an extension page may do is written here once.
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

/** Scripts that the worker puts into pages; each is one file, read and started in every frame that is recorded. */
const IN_A_PAGE = ['recorder', 'clone-picture', 'page-facts', 'page-probe'];

/** What they take instead of a package, and why it is less, stands in each of these files. */
const INSTEAD = [
  [/^zod\/mini$/, 'domain/page-schemas.ts'],
  [/^(?:wxt|@wxt-dev\/webextension-polyfill)\/browser$/, 'messaging/page-browser.ts'],
] as const;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3, // WXT would build Firefox as version 2 otherwise.
  imports: false, // Every dependency is written down, or the fences cannot see it.
  // Files come from the disk beside the page, so there is nothing to load ahead.
  vite: () => ({ build: { modulePreload: false } }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ name }) => IN_A_PAGE.includes(name))) return;
      const resolveId = (id: string): string | undefined => {
        const [, instead] = INSTEAD.find(([name]) => name.test(id)) ?? [];
        return instead === undefined ? undefined : path.resolve(import.meta.dirname, 'src', instead);
      };
      config.plugins = [...(config.plugins ?? []), { name: 'small-in-a-page', enforce: 'pre', resolveId }];
    },
  },
  zip: { name: 'saferepro', excludeSources: ['out/**', '**/node_modules/**', '**/.cache/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: {
      16: 'icons/icon-16.png',
      32: 'icons/icon-32.png',
      48: 'icons/icon-48.png',
      128: 'icons/icon-128.png',
    },
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed', // A private window's data must not land in the ordinary store.
    content_security_policy: { extension_pages: PAGE_POLICY },
    action: {
      default_title: '__MSG_actionTitle__',
      ...(browser === 'firefox' ? { default_area: 'navbar' as const } : {}),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'mark-bug': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_commandBug__' },
      pause: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPause__' },
      'undo-last': { suggested_key: { default: 'Alt+Shift+Z' }, description: '__MSG_commandUndo__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'saferepro@saferepro.app',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none' as const] },
            },
          },
        }
      : { minimum_chrome_version: '123' }), // light-dark() in the pages' styles
  }),
});
