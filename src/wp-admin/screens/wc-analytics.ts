import type { ScreenMap } from '../screen-map';

/** Reports and analytics, old and new: amounts, customers, what was bought. */
export const wcAnalytics: ScreenMap = {
  id: 'wc-analytics',
  body: '[class*="_page_wc-reports"], [class*="_page_wc-admin"]',
  data: [
    {
      selector:
        '.woocommerce-summary__item-data, .woocommerce-summary__item-value, .woocommerce-summary__item-prev-value, .woocommerce-summary__item-delta, .woocommerce-legend__item-total, .woocommerce-table__summary, .woocommerce-chart, .chart-legend, .chart-container, .amount',
      kind: 'amount',
      // WooCommerce packages/js/components: summary, chart, table; class-wc-admin-report.php
    },
    {
      selector:
        '.woocommerce-activity-card, .woocommerce-tag, .woocommerce-select-control__listbox, .woocommerce-search__autocomplete, .woocommerce-stats-overview__data, .woocommerce-table__item, .woocommerce-filters-advanced__list, .chart-widget li',
      kind: 'data',
      // WooCommerce packages/js/components: search, table, activity panels
    },
    {
      selector: '.woocommerce-layout__header-breadcrumbs a, .woocommerce-profile-wizard__container',
      kind: 'data',
      // WooCommerce client/admin: layout
    },
  ],
  readable: [
    { selector: 'thead td, .ranges, .stats_range' }, // WooCommerce html-report-by-date.php
  ],
  rest: 'data',
  byLabel: [],
};
