<?php
/**
 * Plugin Name: WooCommerce (demo screens)
 * Description: Five admin screens in the shape that WooCommerce gives them, filled from invented data. Holds nothing of WooCommerce, which cannot be had from npm.
 * Version: 9.9.5
 * Author: SafeRepro
 * License: MIT
 * Requires at least: 6.2
 * Requires PHP: 8.1
 *
 * Element names follow WooCommerce 9.9.5 and 11.0.1 (src/Internal/Admin/Orders/ListTable.php,
 * includes/admin/meta-boxes/class-wc-meta-box-order-data.php, includes/admin/settings/views/html-keys-edit.php,
 * includes/admin/views/html-admin-page-status-report.php), because that is what a reader of the screens meets.
 */

defined( 'ABSPATH' ) || exit;

const WOO_DEMO_VERSION = '9.9.5';

foreach ( array( 'data', 'menu', 'cells', 'fields' ) as $woo_demo_part ) {
	require_once __DIR__ . "/includes/$woo_demo_part.php";
}
