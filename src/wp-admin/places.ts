import type { Kind } from '../domain/kind';

/** A place of wp-admin or WooCommerce that shows a secret or a person, whatever stands in it. */
export type Place = { readonly selector: string; readonly kind: Kind };

/** A place whose words are the interface's, although what stands in such a place elsewhere is data. */
export type ReadablePlace = { readonly selector: string };

/** Each is covered whole. Facts: core 5.3 to 7.1 and WooCommerce 9 to 11, in the files named. */
export const sensitivePlaces: readonly Place[] = [
  { selector: 'a.order-view', kind: 'customer-name' }, // WooCommerce Orders/ListTable.php
  { selector: '.woocommerce-Order-customerIP', kind: 'ip' }, // class-wc-meta-box-order-data.php
  { selector: '.wc-order-preview-addresses', kind: 'address' }, // WooCommerce order preview template
  // "Edit User Jane Doe": the heading is composed with the name.
  { selector: 'body.user-edit-php #wpbody h1', kind: 'name' }, // core user-edit.php
  { selector: '#order_data h2', kind: 'order' }, // class-wc-meta-box-order-data.php
  { selector: '#order_data .order_number', kind: 'transaction' }, // class-wc-meta-box-order-data.php
  { selector: '.order_note', kind: 'note' }, // WooCommerce order notes meta box
  { selector: '#keys-qrcode', kind: 'api-key' }, // WooCommerce html-keys-edit.php
  { selector: '#new-application-password-value', kind: 'application-password' }, // core user-edit.php
  // The box of a row, whose label is the row's name: "Select jane.doe".
  { selector: 'tbody .check-column', kind: 'data' }, // core class-wp-posts-list-table.php
  {
    selector: '[data-pw], [data-private], [data-sensitive]',
    kind: 'credential',
    // core options-writing.php
  },
];

/**
 * Places that show a person or the site on any screen, and whose own controls (what can be done with a row) may be read.
 */
export const namedPlaces: readonly Place[] = [
  {
    selector: 'head > title',
    kind: 'data',
    // core admin-header.php: what is shown, and the site’s name
  },
  {
    selector: '#wpfooter',
    kind: 'data',
    // core admin-footer.php: filled by plug-ins, with ids of the site
  },
  {
    selector: '#wp-admin-bar-my-account .display-name:not(.edit-profile), #wp-admin-bar-my-account .username',
    kind: 'administrator',
    // core admin-bar.php
  },
  {
    selector: '#wp-admin-bar-site-name > .ab-item, #wp-admin-bar-my-sites-list > li > .ab-item',
    kind: 'site-name',
    // core admin-bar.php
  },
  { selector: '.order_data_column .address', kind: 'address' }, // class-wc-meta-box-order-data.php
  {
    selector: 'tbody .column-username, tbody .column-name, tbody .column-email',
    kind: 'name',
    // core class-wp-users-list-table.php
  },
  { selector: 'tbody .column-author', kind: 'name' }, // core class-wp-comments-list-table.php
  {
    selector: '.select2-selection__rendered, .select2-selection__choice, .select2-results__option',
    kind: 'data',
    // WooCommerce assets/js/selectWoo: what is chosen in a list
  },
];

/** Cells and lists whose words are the interface's on any screen. */
export const readablePlaces: readonly ReadablePlace[] = [
  {
    selector: 'td.manage-column, thead td, tfoot td',
    // core class-wp-list-table.php: heads of columns
  },
  { selector: '.form-table > tbody > tr > th' }, // core options-general.php: labels of settings
  { selector: '.bulkactions option' }, // core class-wp-list-table.php, bulk_actions()
  { selector: 'tr.no-items td' }, // core class-wp-list-table.php: that there is nothing
  { selector: '.toggle-row' }, // core class-wp-list-table.php
  {
    selector: '.woocommerce-Price-currencySymbol',
    // WooCommerce wc-formatting-functions.php, wc_price()
  },
  { selector: '.select2-selection__placeholder' }, // WooCommerce assets/js/selectWoo
];

/**
 * Where words of the interface stand: these stay readable, less what the rules find in them. Everything else
 * (cells, list items, cards, paragraphs) is data until a screen's map says otherwise.
 */
export const interfacePlaces: readonly string[] = [
  '#adminmenu',
  '#wpadminbar',
  '#screen-meta, #screen-meta-links',
  '#wp-auth-check, .screen-reader-shortcut, .a11y-speak-intro-text',
  '.subsubsub, .tablenav-pages, .search-box, .wp-tooltip, .handle-actions',
  'h1, h2, h3, h4, h5, h6, legend, label, summary, caption, dt',
  'th',
  'button, .button, .page-title-action, .button-link, [role="button"], [role="tab"], [role="menuitem"]',
  'input[type="submit"], input[type="button"], input[type="reset"]',
  '.nav-tab-wrapper',
  '.notice, .error, .updated, .settings-error, [role="alert"], [role="status"]',
  // core, wp-login.php, `login_header`: before 6.5 no notice by its class.
  '#login_error',
  '.woocommerce-error, .woocommerce-message, .woocommerce-info, .components-notice, .components-snackbar',
  '.description, .howto',
  '.wp-die-message',
  '.row-actions, .tablenav .actions',
];

/** On the site's own front end headings are content: only controls and messages are interface there. */
export const frontInterface: readonly string[] = [
  'button, [role="button"], [role="tab"], input',
  'label, legend',
  '[role="alert"], .woocommerce-error, .woocommerce-message, .woocommerce-info',
  '.wp-die-message',
];

/** Where data stands even inside words of the interface: a cell within a notice, the name that heads a row. */
export const dataPlaces: readonly string[] = [
  'td, dd, textarea, select, option, [contenteditable]',
  // core, user.php, `wp_authenticate_username_password`: whose password it was, and with it the word *Error:*.
  '#login_error strong',
  'tbody th[scope="row"]:not(.titledesc)',
];
