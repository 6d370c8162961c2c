// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { hasNamedEntries, isNamedList, namedControls } from '../../src/wp-admin/named-controls';
import { one, show } from '../support/page';

const ANY = new URL('https://shop.example.test/wp-admin/admin.php?page=anything');
const WOOCOMMERCE = new URL('https://shop.example.test/wp-admin/admin.php?page=wc-settings');

it.each([
  ['a list of core’s', '<select id="role"></select>', ANY, true, true],
  ['a setting of WooCommerce’s', '<select name="woocommerce_clerk"></select>', WOOCOMMERCE, true, false],
  ['a list of anybody’s', '<select id="agent"></select>', ANY, false, false],
])('%s', (_what, markup, address, isTold, isNamed) => {
  show(markup);
  expect([hasNamedEntries(one('select'), address), isNamedList(one('select'), address)]).toEqual([
    isTold,
    isNamed,
  ]);
});

it('a link of anybody’s is none of WordPress’s', () => {
  show(
    '<a href="#" class="components-button" id="a">Jane</a><a href="#" class="taxonomy-add-new" id="b">+ Add</a>',
  );
  expect([one('#a').matches(namedControls), one('#b').matches(namedControls)]).toEqual([false, true]);
});
