<?php
/**
 * The menu "WooCommerce" with its screens.
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'woo_demo_menu' );
add_action( 'admin_enqueue_scripts', 'woo_demo_assets' );

/** Hook suffixes as in WooCommerce: woocommerce_page_wc-orders, woocommerce_page_wc-settings, … */
function woo_demo_menu() {
	global $submenu;
	add_menu_page( 'WooCommerce', 'WooCommerce', 'manage_options', 'woocommerce', 'woo_demo_screen', 'dashicons-store', 55 );
	add_submenu_page( 'woocommerce', 'WooCommerce', 'Home', 'manage_options', 'wc-admin', 'woo_demo_screen' );
	add_submenu_page( 'woocommerce', 'Orders', 'Orders', 'manage_options', 'wc-orders', 'woo_demo_screen' );
	add_submenu_page( 'woocommerce', 'WooCommerce settings', 'Settings', 'manage_options', 'wc-settings', 'woo_demo_screen' );
	add_submenu_page( 'woocommerce', 'WooCommerce status', 'Status', 'manage_options', 'wc-status', 'woo_demo_screen' );
	// WordPress repeats the top entry as the first one below it.
	remove_submenu_page( 'woocommerce', 'woocommerce' );
	// A path inside the page wc-admin, so the entry is written by hand.
	array_splice( $submenu['woocommerce'], 2, 0, array( array( 'Customers', 'manage_options', 'admin.php?page=wc-admin&path=/customers' ) ) );
}

/** Shows the file in screens/ that the query asks for. */
function woo_demo_screen() {
	global $plugin_page;
	$query  = array_map( 'sanitize_text_field', wp_unslash( $_GET ) );
	$screen = array(
		'wc-admin'    => '/customers' === ( $query['path'] ?? '' ) ? 'customers' : 'home',
		'wc-settings' => isset( $query['edit-key'] ) ? 'rest-key' : 'rest-keys',
		'wc-status'   => 'status',
		'wc-orders'   => 'edit' === ( $query['action'] ?? '' ) ? 'order' : 'orders',
	);
	if ( 'wc-settings' === $plugin_page && 'keys' !== ( $query['section'] ?? '' ) ) {
		$screen['wc-settings'] = 'settings';
	}
	require dirname( __DIR__ ) . '/screens/' . ( $screen[ $plugin_page ] ?? 'orders' ) . '.php';
}

function woo_demo_assets( $hook ) {
	if ( str_starts_with( $hook, 'woocommerce_page_' ) || 'toplevel_page_woocommerce' === $hook ) {
		wp_enqueue_style( 'woo-demo', plugins_url( 'assets/admin.css', __DIR__ ), array(), WOO_DEMO_VERSION );
		wp_enqueue_script( 'woo-demo', plugins_url( 'assets/admin.js', __DIR__ ), array( 'jquery' ), WOO_DEMO_VERSION, true );
	}
}
