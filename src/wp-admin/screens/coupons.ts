import type { ScreenMap } from '../screen-map';

/** Coupons: whoever reads a code can spend it. */
export const coupons: ScreenMap = {
  id: 'coupons',
  body: '.post-type-shop_coupon',
  data: [
    {
      selector:
        'tbody .column-coupon_code, tbody .column-title, .hidden .post_title, .hidden .post_name, #sample-permalink, .wp-heading-inline strong',
      kind: 'coupon',
      // WooCommerce list-tables/class-wc-admin-list-table-coupons.php
    },
    { selector: '.subtitle', kind: 'data' }, // core edit.php: what was searched for
  ],
  readable: [
    {
      selector: '.column-type, .column-usage, .column-expiry_date, .column-date, .column-amount',
      // WooCommerce list-tables/class-wc-admin-list-table-coupons.php
    },
    {
      selector: '.tablenav select, select#discount_type, .inline-edit-row td, .inline-edit-row select',
      // WooCommerce class-wc-meta-box-coupon-data.php
    },
  ],
  rest: 'interface',
  byLabel: [],
};
