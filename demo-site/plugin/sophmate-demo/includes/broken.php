<?php
/**
 * Pages that break before WordPress has printed anything.
 */

defined( 'ABSPATH' ) || exit;

foreach ( array( 'maintenance', 'database', 'challenge', 'gateway', 'portal', 'map' ) as $sophmate_page ) {
	add_action( "load-admin_page_sophmate-$sophmate_page", "sophmate_demo_page_$sophmate_page" );
}
add_action( 'load-admin_page_sophmate-critical', 'sophmate_demo_die_early' );
add_action( 'load-admin_page_sophmate-white', 'sophmate_demo_white_screen' );

/** Before the first output, so the answer is the critical-error screen with status 500. */
function sophmate_demo_die_early() {
	sophmate_demo_missing_function();
}

/** Status 200 and not one byte. */
function sophmate_demo_white_screen() {
	exit;
}

/** As core says it while it updates itself (wp-includes/load.php, `wp_maintenance`). */
function sophmate_demo_page_maintenance() {
	header( 'Retry-After: 600' );
	wp_die( 'Briefly unavailable for scheduled maintenance. Check back in a minute.', 'Maintenance', 503 );
}

/** Core's own, with the words that it has for an administrator (class-wpdb.php, `db_connect`). */
function sophmate_demo_page_database() {
	$host = sophmate_demo_data()['sophmate']['databaseName'] . '.db.internal';
	$GLOBALS['wpdb']->error = new WP_Error( 'db_connect_fail', "<h1>Error establishing a database connection</h1><p>This either means that the username and password information in your <code>wp-config.php</code> file is incorrect or that contact with the database server at <code>$host</code> could not be established. This could mean your host&#8217;s database server is down.</p>" );
	dead_db();
}

/** As Cloudflare asks whether a person is there. */
function sophmate_demo_page_challenge() {
	status_header( 403 );
	header( 'cf-mitigated: challenge' );
	echo '<!doctype html><html lang="en"><head><title>Just a moment...</title></head><body><div id="challenge-error-text">Enable JavaScript and cookies to continue</div></body></html>';
	exit;
}

/** As nginx heads it, with the name of who asked. */
function sophmate_demo_page_gateway() {
	status_header( 502 );
	echo '<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1><p>' . esc_html( sophmate_demo_named_customer() ) . '</p></body></html>';
	exit;
}

/** Sends everybody to the sign-in page, again and again. */
function sophmate_demo_page_portal() {
	wp_safe_redirect( wp_login_url( admin_url( 'admin.php?page=sophmate-portal' ), true ) );
	exit;
}

/** A policy as security plug-ins set it. */
function sophmate_demo_page_map() {
	header( "Content-Security-Policy: script-src 'self' 'unsafe-inline' 'unsafe-eval'" );
}
