// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  dataSelects,
  hasInterfaceEntries,
  interfaceSelects,
  isDataSelect,
} from '../../src/wp-admin/interface-selects';
import { one, show } from '../support/page';

const SETTINGS = new URL('https://shop.example.test/wp-admin/options-general.php');
const ELSEWHERE = new URL('https://shop.example.test/wp-admin/admin.php?page=anything');

const list = (markup: string): Element => {
  show(markup);
  return one('select');
};

describe('lists whose entries are words of the interface', () => {
  it('are selectors that a browser takes', () => {
    for (const { selector } of [...interfaceSelects, ...dataSelects]) {
      expect(() => document.querySelector(selector)).not.toThrow();
    }
  });

  it.each([
    '<div class="alignleft actions bulkactions"><select name="action"></select></div>',
    '<select name="new_role"></select>',
    '<select id="post_status"></select>',
    '<select id="order_status"></select>',
    '<select name="wc_order_action"></select>',
  ])('on any screen: %s', (markup) => {
    expect(hasInterfaceEntries(list(markup), ELSEWHERE)).toBe(true);
  });

  it.each([
    '<select id="WPLANG"></select>',
    '<select id="timezone_string"></select>',
    '<select id="start_of_week"></select>',
    '<select id="default_role"></select>',
    '<select id="default_post_format"></select>',
    '<select id="thread_comments_depth"></select>',
    '<select name="woocommerce_tax_based_on"></select>',
  ])('on settings screens alone: %s', (markup) => {
    expect(hasInterfaceEntries(list(markup), SETTINGS)).toBe(true);
    expect(hasInterfaceEntries(list(markup), ELSEWHERE)).toBe(false);
  });

  it.each([
    '<select id="customer_user"></select>',
    '<select name="_customer_user"></select>',
    '<select id="key_user"></select>',
    '<select name="woocommerce_a" class="wc-product-search"></select>',
    '<select name="post_author_override"></select>',
    '<select name="page_on_front"></select>',
    '<select name="woocommerce_cart_page_id"></select>',
    '<select name="woocommerce_default_country"></select>',
    '<select name="default_category"></select>',
  ])('are not %s', (markup) => {
    expect(hasInterfaceEntries(list(markup), SETTINGS)).toBe(false);
  });
});

/** Saved screens of a real wp-admin; they are not part of this repository. */
const SAVED = resolve('../shared/pages');

describe.runIf(existsSync(SAVED))('on saved screens of WordPress 7.1 with WooCommerce 11', () => {
  const selectsOf = (name: string): HTMLSelectElement[] => {
    show(readFileSync(`${SAVED}/${name}.html`, 'utf8').replace(/^[\s\S]*?<body[^>]*>/, ''));
    return [...document.querySelectorAll('select')];
  };

  it('the lists of the general settings are read', () => {
    const read = selectsOf('general-options').filter((select) => hasInterfaceEntries(select, SETTINGS));
    expect(read.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['default_role', 'timezone_string', 'start_of_week']),
    );
  });

  it('the customers of an order and the owners of keys are not', () => {
    for (const name of ['order-edit', 'rest-keys', 'orders']) {
      const people = selectsOf(name).filter(({ id, name: own }) =>
        /customer_user|key_user/.test(`${id} ${own}`),
      );
      for (const select of people) expect(isDataSelect(select)).toBe(true);
    }
  });
});

if (!existsSync(SAVED)) console.log('No saved screens beside the repository: their tests are left out.');
