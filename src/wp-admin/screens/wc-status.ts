import type { ScreenMap } from '../screen-map';

/** WooCommerce's status report, tools, logs and scheduled actions. */
export const wcStatus: ScreenMap = {
  id: 'wc-status',
  body: '[class*="_page_wc-status"], [class*="_page_action-scheduler"]',
  data: [
    {
      selector: '#status-database [data-export-label$="prefix"] ~ td',
      kind: 'credential',
      // WooCommerce html-admin-page-status-report.php
    },
    {
      selector: 'tbody .column-args, tbody .column-log_entries',
      kind: 'data',
      // Action Scheduler ActionScheduler_ListTable.php
    },
    {
      selector: '#log-viewer, #logs-entries, .wc-logs-single-file, pre, .column-message, .column-context',
      kind: 'data',
      // WooCommerce Logging/PageController.php: logs that nobody reviewed
    },
  ],
  readable: [
    {
      selector: '.wc_status_table--tools td, #status-database td',
      // WooCommerce html-admin-page-status-tools.php
    },
    {
      selector:
        '.column-hook, .column-status, .column-schedule, .column-recurrence, .column-group, .column-claim_id, .column-timestamp, .column-level, .column-source, .column-created, .column-modified, .column-size, .log-level',
      // Action Scheduler ActionScheduler_ListTable.php, WooCommerce Logging/FileV2/FileListTable.php
    },
    { selector: '.tablenav select' }, // core class-wp-list-table.php
  ],
  rest: 'interface',
  byLabel: [
    {
      selector: '.wc_status_table:not(.wc_status_table--tools) td',
      // WooCommerce html-admin-page-status-report.php
    },
  ],
};
