import type { Kind } from '../domain/kind';

/** A place whose text is one value, and nothing but that value: what stands there is masked wherever else it occurs. */
export type ValuePlace = { readonly selector: string; readonly kind: Kind };

/** Where wp-admin and WooCommerce show people, the site and secrets. Facts: core 5.3 to 7.1, WooCommerce 9 to 11. */
export const valuePlaces: readonly ValuePlace[] = [
  {
    selector: '#wp-admin-bar-my-account .display-name:not(.edit-profile), #wp-admin-bar-user-info .username',
    kind: 'administrator',
    // core admin-bar.php
  },
  {
    selector: '#wp-admin-bar-site-name > .ab-item, #wp-admin-bar-my-sites-list > li > .ab-item',
    kind: 'site-name',
    // core admin-bar.php
  },
  { selector: 'a.order-view > strong', kind: 'customer-name' }, // WooCommerce Orders/ListTable.php
  {
    selector:
      '.order_data_column .address, .wc-order-preview-address, td.column-billing_address, td.column-shipping_address',
    kind: 'address',
    // class-wc-meta-box-order-data.php, WooCommerce Orders/ListTable.php
  },
  {
    selector:
      '.column-username strong, body.users-php td.column-name, .column-author strong, #the-comment-list .comment-author',
    kind: 'name',
    // class-wp-users-list-table.php, class-wp-comments-list-table.php
  },
  {
    selector: 'body.post-type-product .row-title, .wc-order-item-name',
    kind: 'product',
    // core class-wp-posts-list-table.php, WooCommerce html-order-item.php
  },
  { selector: 'td.column-email a, .author-email', kind: 'email' }, // class-wp-users-list-table.php
  {
    selector: '#customer_user option, #key_user option, .wc-customer-search option',
    kind: 'customer-name',
    // class-wc-meta-box-order-data.php, html-keys-edit.php
  },
];
