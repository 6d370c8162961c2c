import type { ScreenMap } from '../screen-map';

/** Boxes of core and WooCommerce; of any other nobody knows what stands in it. */
const KNOWN =
  '#dashboard_right_now, #dashboard_activity, #dashboard_quick_press, #dashboard_primary, #dashboard_site_health, #dashboard_php_nag, #dashboard_browser_nag, #woocommerce_dashboard_status, #woocommerce_dashboard_recent_reviews, #wc_admin_dashboard_setup';

export const dashboard: ScreenMap = {
  id: 'dashboard',
  body: '.index-php',
  data: [
    { selector: `.postbox:not(${KNOWN}) .inside`, kind: 'data' }, // core includes/dashboard.php
    {
      selector: '#future-posts li a, #published-posts li a, #latest-comments .comment-meta a, .drafts li',
      kind: 'product',
      // core includes/dashboard.php, wp_dashboard_recent_posts()
    },
    { selector: '#latest-comments .comment-author', kind: 'name' }, // core includes/dashboard.php
    { selector: '#latest-comments blockquote', kind: 'note' }, // core includes/dashboard.php
    {
      selector: '#community-events-location-message, .community-events-results li',
      kind: 'address',
      // core includes/dashboard.php, wp_print_community_events_markup()
    },
    {
      selector: '.best-seller-this-month strong',
      kind: 'product',
      // WooCommerce class-wc-admin-dashboard.php
    },
    {
      selector: '.wc_status_list .amount, .wc_status_list .wc_sparkline',
      kind: 'amount',
      // WooCommerce class-wc-admin-dashboard.php
    },
    {
      selector: '#woocommerce_dashboard_recent_reviews li',
      kind: 'note',
      // WooCommerce class-wc-admin-dashboard.php, recent_reviews()
    },
  ],
  readable: [],
  rest: 'interface',
  byLabel: [],
};
