import type { ScreenMap } from '../screen-map';

/** Boxes of WooCommerce on one order; of any other nobody knows what stands in it. */
const KNOWN =
  '#woocommerce-order-data, #woocommerce-order-items, #woocommerce-order-notes, #woocommerce-order-actions, #woocommerce-order-downloads, #woocommerce-order-source-data, #woocommerce-customer-history, #order_custom, #postcustom, #submitdiv';

/** The list of orders and one of them, in tables of their own (HPOS) and as posts before. */
export const orders: ScreenMap = {
  id: 'orders',
  body: '[class*="_page_wc-orders"], .post-type-shop_order',
  data: [
    { selector: `.postbox:not(${KNOWN}) .inside`, kind: 'data' }, // WooCommerce Orders/Edit.php
    {
      selector: 'tbody .column-billing_address, tbody .column-shipping_address, .order_data_column .address',
      kind: 'address',
      // WooCommerce Orders/ListTable.php, class-wc-meta-box-order-data.php
    },
    {
      selector:
        'tbody .column-order_total, .wc-order-totals .total, tbody .item_cost, tbody .line_cost, tbody .line_tax, .customer-history .amount, .wc-order-refund-items .amount',
      kind: 'amount',
      // WooCommerce Orders/ListTable.php, html-order-items.php, html-order-item.php
    },
    {
      selector: '.wc-order-item-name, .wc-order-item-sku, .wc-order-item-variation, #order_line_items .name',
      kind: 'product',
      // WooCommerce html-order-item.php
    },
    { selector: '.wc_coupon_list li', kind: 'coupon' }, // WooCommerce html-order-items.php
    {
      selector: '#order_refunds .name, #order_fee_line_items .name',
      kind: 'data',
      // WooCommerce html-order-refund.php
    },
    { selector: '.order_notes .note_content', kind: 'note' }, // WooCommerce html-order-notes.php
    { selector: '.order_notes .meta', kind: 'name' }, // WooCommerce html-order-notes.php
    {
      selector: '.order-attribution-metabox [class*="referrer"], .order-attribution-metabox [class*="utm"]',
      kind: 'data',
      // WooCommerce order/attribution-details.php
    },
    { selector: '.subtitle', kind: 'data' }, // core edit.php: what was searched for
  ],
  readable: [
    {
      selector:
        '.column-order_date, .column-order_status, .column-origin, .column-wc_actions, .order_number .small-screen-only',
      // WooCommerce Orders/ListTable.php
    },
    { selector: '.order-preview' }, // WooCommerce Orders/ListTable.php
    { selector: '.order_data_column .address strong' }, // class-wc-meta-box-order-data.php
    { selector: '.wc-order-item-sku strong' }, // WooCommerce html-order-item.php
    {
      selector:
        '.wc-order-totals .label, .wc-order-totals .description, .woocommerce_order_items .quantity, #order_shipping_line_items .name',
      // WooCommerce html-order-items.php
    },
    { selector: '.order_notes .exact-date' }, // WooCommerce html-order-notes.php
    {
      selector:
        'select:is(#filter-by-date, #filter-by-created-via, #order-search-filter, #order_status, #_payment_method, #order_note_type, [name="wc_order_action"], .shipping_method), [id^="select2-order_status-"]',
      // WooCommerce Orders/ListTable.php, class-wc-meta-box-order-data.php, class-wc-meta-box-order-actions.php
    },
    {
      selector: '#order_custom .left label, #order_custom .submit',
      // core includes/template.php, _list_meta_row()
    },
  ],
  rest: 'interface',
  byLabel: [],
};
