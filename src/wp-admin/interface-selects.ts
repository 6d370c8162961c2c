import { isSettingsScreen } from './settings-screens';

/** Lists whose entries are words of the interface, by selector. Some are so on settings screens only. */
type InterfaceSelect = {
  readonly selector: string;
  readonly on: 'any screen' | 'settings screens';
};

export const interfaceSelects: readonly InterfaceSelect[] = [
  {
    selector: '.bulkactions select',
    on: 'any screen',
    // core class-wp-list-table.php, bulk_actions()
  },
  {
    selector: 'select[name="new_role"], select[name="new_role2"]',
    on: 'any screen',
    // core users.php
  },
  { selector: 'select#post_status', on: 'any screen' }, // core includes/meta-boxes.php
  {
    selector: 'select#order_status, select[name="wc_order_action"]',
    on: 'any screen',
    // WooCommerce class-wc-meta-box-order-data.php, class-wc-meta-box-order-actions.php
  },
  {
    selector: 'select:is(#WPLANG, #timezone_string, #start_of_week, #default_role)',
    on: 'settings screens',
    // core options-general.php
  },
  { selector: 'select#default_post_format', on: 'settings screens' }, // core options-writing.php
  {
    selector: 'select:is(#thread_comments_depth, #default_comments_page, #comment_order)',
    on: 'settings screens',
    // core options-discussion.php
  },
  {
    selector: 'select[name^="woocommerce_"]',
    on: 'settings screens',
    // WooCommerce includes/admin/class-wc-admin-settings.php
  },
];

/** Lists whose entries are data wherever they stand: people, pages, products, the shop's own address. */
export const dataSelects: readonly { readonly selector: string }[] = [
  { selector: '#customer_user, [name="_customer_user"]' }, // class-wc-meta-box-order-data.php
  { selector: '#display_name' }, // core user-edit.php
  { selector: '#key_user' }, // WooCommerce html-keys-edit.php
  {
    selector:
      '.wc-customer-search, .wc-product-search, .wc-page-search, .wc-category-search, .wc-taxonomy-term-search',
    // WooCommerce assets/js/admin/wc-enhanced-select.js
  },
  {
    selector: '[name="post_author"], [name="post_author_override"], [name="reassign_user"], [name="author"]',
    // core wp_dropdown_users()
  },
  {
    selector:
      '[name="page_on_front"], [name="page_for_posts"], [name="page_for_privacy_policy"], [name$="_page_id"]',
    // core wp_dropdown_pages()
  },
  { selector: '[name="woocommerce_default_country"]' }, // WooCommerce class-wc-settings-general.php
];

const DATA = dataSelects.map(({ selector }) => selector).join(',');

/** May the entries of `select` be read at this address, as words of the interface? */
export function hasInterfaceEntries(select: Element, address: URL): boolean {
  if (isDataSelect(select)) return false;
  const onSettings = isSettingsScreen(address);
  return interfaceSelects.some(
    ({ selector, on }) => (onSettings || on === 'any screen') && select.matches(selector),
  );
}

/** Is this a list whose entries are data wherever it stands? */
export function isDataSelect(element: Element): boolean {
  return element.localName === 'select' && element.matches(DATA);
}

/** Lists of the world: their entries are everybody's, and only which one is chosen says where somebody is. */
export const worldSelects: readonly { readonly selector: string }[] = [
  {
    selector: '[name$="_country"], [name$="_state"]',
    // WooCommerce includes/class-wc-countries.php
  },
];

const WORLD = worldSelects.map(({ selector }) => selector).join(',');

/** Does `select` offer places of the world? */
export function isWorldSelect(select: Element): boolean {
  return select.matches(WORLD);
}
