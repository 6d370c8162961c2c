<?php
/**
 * The menu "SophMate" and its screens.
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'sophmate_demo_menu' );

/** Hook suffixes: toplevel_page_sophmate, sophmate_page_sophmate-diagnostics, … */
function sophmate_demo_menu() {
	add_menu_page( 'SophMate Settings', 'SophMate', 'manage_options', 'sophmate', 'sophmate_demo_screen', 'dashicons-superhero', 58 );
	add_submenu_page( 'sophmate', 'SophMate Settings', 'Settings', 'manage_options', 'sophmate', 'sophmate_demo_screen' );
	add_submenu_page( 'sophmate', 'SophMate Diagnostics', 'Diagnostics', 'manage_options', 'sophmate-diagnostics', 'sophmate_demo_screen' );
	add_submenu_page( 'sophmate', 'SophMate Framed screen', 'Framed screen', 'manage_options', 'sophmate-framed', 'sophmate_demo_screen' );
	add_submenu_page( 'sophmate', 'SophMate Broken pages', 'Broken pages', 'manage_options', 'sophmate-broken', 'sophmate_demo_screen' );
	// With no parent they have an address, yet no place in the menu.
	foreach ( array( 'sophmate-critical', 'sophmate-white', 'sophmate-half', 'sophmate-maintenance', 'sophmate-database', 'sophmate-challenge', 'sophmate-gateway', 'sophmate-portal', 'sophmate-map' ) as $page ) {
		add_submenu_page( '', 'SophMate', 'SophMate', 'manage_options', $page, 'sophmate_demo_screen' );
	}
}

/** Shows the file in screens/ that is named like the page. */
function sophmate_demo_screen() {
	global $plugin_page;
	$name = 'sophmate' === $plugin_page ? 'settings' : str_replace( 'sophmate-', '', $plugin_page );
	require dirname( __DIR__ ) . "/screens/$name.php";
}
