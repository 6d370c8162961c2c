import { describe, expect, it } from 'vitest';
import { isSettingsScreen } from '../../src/wp-admin/settings-screens';

const is = (path: string): boolean => isSettingsScreen(new URL(`https://shop.example.test${path}`));

describe('a settings screen that is known', () => {
  it.each([
    '/wp-admin/options-general.php',
    '/blog/wp-admin/options-writing.php',
    '/wp-admin/options-reading.php?settings-updated=true',
    '/wp-admin/options-discussion.php',
    '/wp-admin/options-media.php',
    '/wp-admin/options-permalink.php',
    '/wp-admin/options-privacy.php',
    '/wp-admin/admin.php?page=wc-settings',
    '/wp-admin/admin.php?page=wc-settings&tab=checkout&section=bacs',
  ])('%s', (path) => {
    expect(is(path)).toBe(true);
  });

  it.each([
    '/wp-admin/options-general.php?page=plugin',
    '/wp-admin/options-plugin.php',
    '/wp-admin/options.php',
    '/wp-admin/admin.php?page=wc-orders',
    '/wp-admin/admin.php',
    '/options-general.php',
    '/wp-admin/users.php?page=wc-settings',
  ])('is not %s', (path) => {
    expect(is(path)).toBe(false);
  });
});
