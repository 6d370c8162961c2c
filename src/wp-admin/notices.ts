import type { NoticeLevel } from '../domain/signal';

/**
 * Where pages say something of their own accord: core's notices (`wp_admin_notice`, `settings_errors`), the older
 * `div.error` and `div.updated`, WooCommerce's on both sides, the block editor's notices and snackbars
 * (`@wordpress/components`), and whatever calls itself an alert. `.updated` alone would be the date of a post in
 * many themes.
 */
export const NOTICE = [
  '.notice',
  'div.error, p.error, ul.error, span.error, label.error',
  'div.updated',
  '.settings-error',
  '.woocommerce-error, .woocommerce-message, .woocommerce-info',
  '.wc-block-components-notice-banner, .wc-block-components-notice-snackbar',
  '.components-notice, .components-snackbar',
  '[role="alert"]',
  // core, wp-login.php, `login_header`: before 6.5 by its id alone.
  '#login_error',
  // core, functions.php, `wp_auth_check_html`: the session has ended.
  '#wp-auth-check-wrap',
].join(', ');

const LEVELS: readonly (readonly [level: NoticeLevel, selector: string])[] = [
  ['error', '.notice-error, .is-error, .woocommerce-error'],
  ['warning', '.notice-warning, .is-warning, .update-nag'],
  ['success', '.notice-success, .is-success, .updated, .woocommerce-message'],
  ['info', '.notice-info, .is-info, .woocommerce-info, .components-snackbar, .components-notice'],
  // An alert that says no level speaks of trouble: that is what the role is for (WAI-ARIA 1.2, `alert`).
  ['error', '.error, [role="alert"], #login_error, #wp-auth-check-wrap'],
];

/** How loud a notice is, by its classes. One without any is for information, as core draws it. */
export function levelOf(notice: Element): NoticeLevel {
  return LEVELS.find(([, selector]) => notice.matches(selector))?.[0] ?? 'info';
}

/** What stands in a notice and is no word of it: its buttons, its fields, what is drawn or hidden. */
export const NOT_WORDS = [
  'button, .button, [role="button"]:not(.components-snackbar), .notice-dismiss, .components-button',
  'input, script, style, noscript, template, svg, img, iframe',
  '.screen-reader-text, .hidden, [hidden], [aria-hidden="true"], [style*="display: none"], [style*="display:none"]',
  // The second line of the critical-error screen is a link to WordPress's own help.
  'a[href*="faq-troubleshooting"]',
].join(', ');
