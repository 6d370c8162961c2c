import type { ScreenMap } from '../screen-map';

/** Products, one product, and what they are sorted by. */
export const products: ScreenMap = {
  id: 'products',
  body: '.post-type-product',
  data: [
    {
      selector:
        'tbody .column-name, tbody .column-title, tbody .column-sku, #sample-permalink, .wc-metabox h3 .attribute_name, .tagchecklist li, .woocommerce_attribute h3 strong',
      kind: 'product',
      // WooCommerce list-tables/class-wc-admin-list-table-products.php, core includes/meta-boxes.php
    },
    { selector: '#revisionsdiv li', kind: 'name' }, // core wp_list_post_revisions()
    { selector: '#commentsdiv .comment', kind: 'note' }, // core includes/meta-boxes.php
    { selector: '.subtitle', kind: 'data' }, // core edit.php: what was searched for
  ],
  readable: [
    {
      selector:
        '.column-is_in_stock, .column-price, .column-product_cat, .column-product_tag, .column-featured, .column-date, .column-global_unique_id .na, [class*="column-taxonomy-"], [class*="column-wpseo-"], .column-posts, .column-thumb',
      // WooCommerce list-tables/class-wc-admin-list-table-products.php; Yoast SEO class-meta-columns.php
    },
    {
      selector: '.toggle-row, .inline-edit-row td, .inline-edit-row select',
      // core class-wp-posts-list-table.php, inline_edit()
    },
    {
      selector: '.tablenav select, select#product-type, #woocommerce-product-data select',
      // WooCommerce html-product-data-panel.php
    },
    {
      selector:
        '.hidden > :is(.comment_status, .ping_status, ._status, .jj, .mm, .aa, .hh, .mn, .ss, .page_template, .post_category, .menu_order, .sticky, .post_format, .visibility, .stock_status, .stock, .manage_stock, .featured, .product_type, .product_is_virtual, .tax_status, .tax_class, .backorders, .low_stock_amount, .shipping_class, .weight, .length, .width, .height, .regular_price, .sale_price)',
      // core get_inline_data(), WooCommerce class-wc-admin-list-table-products.php
    },
  ],
  rest: 'interface',
  byLabel: [],
};
