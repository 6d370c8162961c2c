<?php
/**
 * Plugin Name: Demo site, quiet parts
 * Description: Takes out what only costs time where there is no network: update checks, feeds, emoji detection.
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

// The three update checks run on admin_init and at shutdown, and each waits for wordpress.org.
foreach ( array( 'update_core', 'update_plugins', 'update_themes' ) as $check ) {
	add_filter(
		"pre_site_transient_$check",
		static function () {
			return (object) array(
				'last_checked'    => time(),
				'version_checked' => get_bloginfo( 'version' ),
				'updates'         => array(),
				'response'        => array(),
				'no_update'       => array(),
				'translations'    => array(),
				'checked'         => array(),
			);
		}
	);
}

remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
add_action(
	'admin_init',
	static function () {
		// Hooked by wp-admin/includes/admin-filters.php, later than this file; the script asks s.w.org for pictures.
		remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
		remove_action( 'admin_print_styles', 'print_emoji_styles' );
	}
);

add_action(
	'wp_dashboard_setup',
	static function () {
		// Fed by wordpress.org over Ajax.
		remove_meta_box( 'dashboard_primary', 'dashboard', 'side' );
	}
);

// As hosts have it: php-wasm's own php.ini prints errors into pages.
ini_set( 'display_errors', '0' );

// There is nobody to send mail to; the critical-error screen then words itself as if mail had gone out.
add_filter( 'pre_wp_mail', '__return_true' );

// The browser and PHP version checks of the dashboard ask api.wordpress.org.
add_filter( 'pre_site_transient_php_check_' . md5( PHP_VERSION ), static fn () => array( 'is_acceptable' => true, 'recommended_version' => '8.3' ) );
add_filter( 'pre_http_request', static fn ( $answer, $args, $url ) => false === $answer && ! str_contains( $url, '127.0.0.1' ) ? new WP_Error( 'http_request_failed', 'User has blocked requests through HTTP.' ) : $answer, 99, 3 );
