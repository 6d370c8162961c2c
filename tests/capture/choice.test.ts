// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { choiceOf } from '../../src/capture/choice';
import { one, showAt } from '../support/page';
import { sealer, shown } from '../support/sealing';

function choiceAt(path: string, markup: string): string | undefined {
  showAt(path, markup, 'wp-admin');
  const choice = choiceOf({ window, sealer }, one('select') as HTMLSelectElement);
  return choice && shown(choice);
}

const GENERAL = '/wp-admin/options-general.php';
const WOOCOMMERCE = '/wp-admin/admin.php?page=wc-settings&tab=general';
const UNKNOWN = '/wp-admin/admin.php?page=anything';

describe('a choice that may be read', () => {
  it.each([
    ['a word that is a setting anywhere', UNKNOWN, '<select><option> Live </option></select>', 'Live'],
    [
      'two of them',
      UNKNOWN,
      '<select multiple><option selected>Test</option><option selected>Live</option></select>',
      'Test, Live',
    ],
    [
      'a list of core’s settings',
      GENERAL,
      '<select id="start_of_week"><option>Monday</option></select>',
      'Monday',
    ],
    [
      'a list of core’s, whatever its label sounds like',
      GENERAL,
      '<label for="default_role">New User Default Role</label><select id="default_role"><option>Editor of teas</option></select>',
      'Editor of teas',
    ],
    [
      'a list of WooCommerce’s settings',
      WOOCOMMERCE,
      '<select name="woocommerce_currency"><option>Euro (€)</option></select>',
      'Euro (€)',
    ],
    [
      'what is done to many',
      UNKNOWN,
      '<div class="bulkactions"><select name="action"><option>Move to Trash</option></select></div>',
      'Move to Trash',
    ],
    [
      'what the rules find in it is gone',
      WOOCOMMERCE,
      '<select name="woocommerce_x"><option>to jane@example.com</option></select>',
      'to <email>',
    ],
  ])('%s', (_name, path, markup, choice) => {
    expect(choiceAt(path, markup)).toBe(choice);
  });
});

describe('a choice that may not', () => {
  it.each([
    ['words that nobody knows', UNKNOWN, '<select><option>Jane Doe</option></select>'],
    [
      'one such word among others',
      UNKNOWN,
      '<select multiple><option selected>Live</option><option selected>Jane</option></select>',
    ],
    [
      'a list that is not core’s, on core’s screen',
      GENERAL,
      '<select id="agent"><option>Jane</option></select>',
    ],
    [
      'a plug-in’s page under Settings',
      `${GENERAL}?page=plugin`,
      '<select id="start_of_week"><option>Jane</option></select>',
    ],
    [
      'a page of the site, on WooCommerce’s screen',
      WOOCOMMERCE,
      '<select name="woocommerce_terms_page_id"><option>Jane’s terms</option></select>',
    ],
    [
      'the shop’s own address',
      WOOCOMMERCE,
      '<select name="woocommerce_default_country"><option>Kent</option></select>',
    ],
    [
      'a setting of WooCommerce’s family that sounds like a person',
      WOOCOMMERCE,
      '<label for="u">Username</label><select id="u" name="woocommerce_clerk"><option>Jane</option></select>',
    ],
    [
      'a customer, whatever they are called',
      UNKNOWN,
      '<select id="customer_user"><option>Live</option></select>',
    ],
    ['a key’s owner', UNKNOWN, '<select id="key_user"><option>Test</option></select>'],
    [
      'a search for customers',
      WOOCOMMERCE,
      '<select name="woocommerce_a" class="wc-customer-search"><option>Jane</option></select>',
    ],
    [
      'a sensitive place',
      UNKNOWN,
      '<table><tbody><tr><td class="column-name"><select><option>Live</option></select></td></tr></tbody></table>',
    ],
    ['nothing', UNKNOWN, '<select></select>'],
    ['an entry without words', UNKNOWN, '<select><option></option></select>'],
  ])('%s', (_name, path, markup) => {
    expect(choiceAt(path, markup)).toBeUndefined();
  });
});
