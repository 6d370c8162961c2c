// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CoverKind, GoneKind } from '../../src/domain/kind';
import { profileScreens } from '../../src/wp-admin/profiles';
import { screenMapOf } from '../../src/wp-admin/screen-map';
import { screenMaps } from '../../src/wp-admin/screens';
import { show } from '../support/page';

const mapOf = (classes: string): string | undefined => {
  show('', classes);
  return screenMapOf(document)?.id;
};

describe('a screen is known by the classes of its body', () => {
  it.each([
    ['wp-admin index-php', 'dashboard'],
    ['wp-admin edit-php post-type-post', 'posts'],
    ['wp-admin edit-php post-type-page', 'posts'],
    ['wp-admin post-php post-type-post', 'posts'],
    ['wp-admin edit-php post-type-product', 'products'],
    ['wp-admin post-php post-type-product', 'products'],
    ['wp-admin edit-php post-type-shop_order', 'orders'],
    ['wp-admin woocommerce_page_wc-orders', 'orders'],
    ['wp-admin edit-php post-type-shop_coupon', 'coupons'],
    ['wp-admin edit-tags-php taxonomy-product_cat post-type-product', 'terms'],
    ['wp-admin product_page_product-reviews post-type-product', 'comments'],
    ['wp-admin edit-comments-php', 'comments'],
    ['wp-admin upload-php', 'media'],
    ['wp-admin users-php', 'users'],
    ['wp-admin user-edit-php', 'profile'],
    ['wp-admin plugins-php', 'plugins'],
    ['wp-admin export-personal-data-php', 'tools'],
    ['wp-admin site-health-php', 'site-health'],
    ['wp-admin options-permalink-php', 'options'],
    ['wp-admin nav-menus-php', 'menus'],
    ['wp-admin woocommerce_page_wc-settings', 'wc-settings'],
    ['wp-admin woocommerce_page_wc-status', 'wc-status'],
    ['wp-admin tools_page_action-scheduler', 'wc-status'],
    ['wp-admin woocommerce_page_wc-reports', 'wc-analytics'],
    ['wp-admin woocommerce_page_wc-admin', 'wc-analytics'],
    ['wp-admin toplevel_page_sophmate', 'sophmate'],
    ['wp-admin toplevel_page_wpcf7', 'wpcf7'],
  ])('%s', (classes, id) => {
    expect(mapOf(classes)).toBe(id);
  });

  it.each([
    ['the block editor', 'wp-admin post-php post-type-post block-editor-page'],
    ['a page of a plug-in that nobody knows', 'wp-admin toplevel_page_acme-crm'],
    ['a page that a plug-in put under Settings', 'wp-admin settings_page_acme-crm'],
    ['the site itself', 'home blog'],
  ])('%s is not known', (_what, classes) => {
    expect(mapOf(classes)).toBeUndefined();
  });
});

describe('every map', () => {
  it('stands in the list, by the name of its file', () => {
    const files = readdirSync('src/wp-admin/screens').filter((file) => file !== 'index.ts');
    const own = screenMaps.filter((map) => !profileScreens.includes(map));
    expect(own.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it.each(screenMaps.map((map) => [map.id, map] as const))(
    '%s has selectors that a browser takes, and kinds that exist',
    (_id, { body, data, readable, byLabel }) => {
      expect(() => document.body.matches(body)).not.toThrow();
      for (const { selector } of [...data, ...readable, ...byLabel]) {
        expect(() => document.querySelector(selector), selector).not.toThrow();
      }
      for (const { kind } of data) expect([...GoneKind, ...CoverKind]).toContain(kind);
    },
  );
});
