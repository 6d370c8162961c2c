<?php
/**
 * Script and style of the plug-in's own screens.
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_enqueue_scripts', 'sophmate_demo_assets' );

function sophmate_demo_assets() {
	if ( ! sophmate_demo_is_own_screen() ) {
		return;
	}
	$base = plugins_url( 'assets/', __DIR__ );
	wp_enqueue_style( 'sophmate-demo', $base . 'admin.css', array(), SOPHMATE_DEMO_VERSION );
	wp_enqueue_script( 'sophmate-demo', $base . 'admin.js', array( 'jquery', 'wp-api-fetch', 'heartbeat' ), SOPHMATE_DEMO_VERSION, true );
	wp_localize_script( 'sophmate-demo', 'sophmateDemo', array( 'nonce' => wp_create_nonce( 'sophmate_demo' ), 'customer' => sophmate_demo_data()['customers'][0]['email'] ) );
}
