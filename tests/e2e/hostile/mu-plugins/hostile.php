<?php
/**
 * Plugin Name: Hostile
 * Description: A screen that does to a recorder whatever a page can do.
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_menu',
	static function () {
		add_menu_page( 'Hostile', 'Hostile', 'manage_options', 'hostile', static fn () => require __DIR__ . '/hostile/hostile.html' );
	}
);

// Before every other script of the screen.
add_action(
	'admin_enqueue_scripts',
	static function () {
		if ( 'hostile' === ( $_GET['page'] ?? '' ) ) {
			echo '<script>';
			readfile( __DIR__ . '/hostile/first.js' );
			echo '</script>';
		}
	},
	-1
);
