import { pattern } from '../finding';

/**
 * Keys that open an order or an account without a password: WooCommerce's order key (`wc_generate_order_key`), the
 * keys of downloads, password resets, confirmations and recovery mode (class-wc-download-handler.php, core
 * user.php, wp-login.php, class-wp-recovery-mode-link-service.php).
 */
export const orderKey = pattern(
  'order-key',
  'order-key',
  /\bwc_order_((?=[a-z]{0,12}[A-Z0-9])[A-Za-z0-9]{8,40})(?![\w])|(?:[?&]|&amp;|%26|\b(?:rp_|confirm_|rm_|activation_)|&#0?38;)(?:key|uid|rm_token)(?:=|%3[Dd])([\w%.~-]{6,200})/dg,
);
