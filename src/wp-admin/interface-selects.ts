import { isSettingsScreen } from './settings-screens';

/** Lists whose entries are words of the interface, by selector. Some are so on settings screens only. */
type InterfaceSelect = {
  readonly selector: string;
  readonly on: 'any screen' | 'settings screens';
  /** A family of lists, of which one may hold something else: its label is asked as well. */
  readonly isFamily?: true;
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
    selector: 'select#filter-by-comment-type',
    on: 'any screen',
    // core class-wp-comments-list-table.php, comment_type_dropdown()
  },
  {
    selector: 'select:is(#media-attachment-filters, #attachment-filter)',
    on: 'any screen',
    // core media-views.js, class-wp-media-list-table.php: sorts of files
  },
  {
    selector: ':is(.user-new-php, .user-edit-php, .profile-php) select#role',
    on: 'any screen',
    // core user-new.php, user-edit.php
  },
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
    isFamily: true,
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
  return listed(select, address).length > 0;
}

/** Is it one of the lists that are known one by one, whatever its label sounds like ("New User Default Role")? */
export function isInterfaceSelect(select: Element, address: URL): boolean {
  return listed(select, address).some(({ isFamily }) => isFamily !== true);
}

function listed(select: Element, address: URL): readonly InterfaceSelect[] {
  if (isDataSelect(select)) return [];
  const onSettings = isSettingsScreen(address);
  return interfaceSelects.filter(
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
