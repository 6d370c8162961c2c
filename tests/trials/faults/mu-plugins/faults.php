<?php
/**
 * Plugin Name: Faults
 * Description: A screen that is left in every way there is, in wp-admin and, where the browser may keep it whole, on the site itself.
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

/** Whoever is slow to answer can be left for another page meanwhile. */
function faults_show() {
	if ( isset( $_GET['slow'] ) ) {
		usleep( 900000 );
	}
	require __DIR__ . '/faults/leaving.html';
}

add_action(
	'admin_menu',
	static function () {
		add_menu_page( 'Leaving', 'Leaving', 'manage_options', 'faults', 'faults_show' );
	}
);

// Without `no-store` a browser may keep the page as it stands, and show it again when somebody goes back.
add_action(
	'template_redirect',
	static function () {
		if ( ! isset( $_GET['faults'] ) ) {
			return;
		}
		header_remove( 'Cache-Control' );
		header_remove( 'Expires' );
		header( 'Content-Type: text/html; charset=utf-8' );
		echo '<!doctype html><title>Leaving</title><body><h1>Leaving</h1>';
		faults_show();
		exit;
	},
	0
);
