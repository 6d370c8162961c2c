import type { ScreenMap } from '../screen-map';

/** WooCommerce's settings, all tabs; lists of keys, webhooks, e-mails, zones and rates among them. */
export const wcSettings: ScreenMap = {
  id: 'wc-settings',
  body: '[class*="_page_wc-settings"]',
  data: [
    {
      selector: 'tbody .column-truncated_key',
      kind: 'api-key',
      // WooCommerce class-wc-admin-api-keys-table-list.php
    },
    {
      selector: 'tbody .column-title, tbody .column-name',
      kind: 'data',
      // WooCommerce class-wc-admin-api-keys-table-list.php, class-wc-admin-webhooks-table-list.php
    },
    {
      selector: 'tbody .column-user',
      kind: 'name',
      // WooCommerce class-wc-admin-api-keys-table-list.php
    },
    {
      selector: 'tbody .column-delivery_url',
      kind: 'parameter',
      // WooCommerce class-wc-admin-webhooks-table-list.php
    },
    {
      selector: '.wc-email-settings-table-recipient',
      kind: 'email',
      // WooCommerce class-wc-settings-emails.php
    },
    {
      selector: '.wc-shipping-zone-region, .wc-shipping-zone-postcodes, .wc_tax_rates td',
      kind: 'address',
      // WooCommerce html-admin-page-shipping-zones.php, html-settings-tax.php
    },
    {
      selector:
        '.wc-shipping-zone-name, .wc-shipping-class-name, .wc-shipping-class-slug, .wc-shipping-class-description, .wc-local-pickup td, .pickup-locations td',
      kind: 'data',
      // WooCommerce html-admin-page-shipping-zones.php, html-admin-page-shipping-classes.php
    },
    {
      selector: '.wc-webhook-details #webhook_secret, .wc-webhook-logs td',
      kind: 'data',
      // WooCommerce html-webhooks-edit.php
    },
  ],
  readable: [
    {
      selector: '.column-permissions, .column-last_access, .column-status, .column-topic',
      // WooCommerce class-wc-admin-api-keys-table-list.php, class-wc-admin-webhooks-table-list.php
    },
    {
      selector:
        '.wc_emails td:not(.wc-email-settings-table-recipient), .wc_gateways td, .wc-shipping-zone-methods td, .wc-shipping-zone-methods',
      // WooCommerce class-wc-settings-emails.php, class-wc-settings-payment-gateways.php
    },
    {
      selector: '.form-table td, .form-table select, .tablenav select',
      // WooCommerce class-wc-admin-settings.php
    },
  ],
  rest: 'interface',
  byLabel: [],
};
