<?php
/**
 * Ajax actions that fail in ways of their own: what PHP prints, what a header tells, what takes too long.
 */

defined( 'ABSPATH' ) || exit;

foreach ( array( 'disputes', 'import', 'statements', 'archive', 'sign_out' ) as $sophmate_action ) {
	add_action( "wp_ajax_sophmate_$sophmate_action", "sophmate_demo_ajax_$sophmate_action" );
}

/** Whom an error names; no report may. */
function sophmate_demo_named_customer() {
	return sophmate_demo_data()['customers'][0]['email'];
}

/** What PHP prints where a site shows its errors. */
function sophmate_demo_print_warning( $text ) {
	ini_set( 'display_errors', '1' );
	ini_set( 'html_errors', '1' );
	error_reporting( E_ALL );
	trigger_error( esc_html( $text ), E_USER_WARNING ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions
}

/** As Query Monitor tells what PHP complained of (query-monitor, output/headers/php_errors.php). */
function sophmate_demo_ajax_disputes() {
	sophmate_demo_check_nonce();
	$error = array(
		'key'     => 'sophmate',
		'type'    => 'warning',
		'message' => 'Undefined array key "dispute" of ' . sophmate_demo_named_customer(),
		'file'    => 'wp-content/plugins/sophmate-demo/includes/disputes.php',
		'line'    => 31,
	);
	header( 'X-QM-php_errors-error-count: 1' );
	header( 'X-QM-php_errors-error-1: ' . wp_json_encode( $error ) );
	wp_send_json_error( array( 'message' => 'Disputes of ' . sophmate_demo_named_customer() . ' could not be loaded (SM-5311).' ) );
}

/** A warning before the answer: it is JSON no longer. */
function sophmate_demo_ajax_import() {
	sophmate_demo_check_nonce();
	sophmate_demo_print_warning( 'Payout of ' . sophmate_demo_named_customer() . ' has no date' );
	wp_send_json_success( array( 'message' => 'Imported.' ) );
}

/** Answers, and long after anybody waited. */
function sophmate_demo_ajax_statements() {
	sophmate_demo_check_nonce();
	sleep( 11 );
	wp_send_json_success( array( 'message' => 'Statements loaded.' ) );
}

/** The script waits for six seconds. */
function sophmate_demo_ajax_archive() {
	sophmate_demo_check_nonce();
	sleep( 8 );
	wp_send_json_success( array( 'message' => 'Archive loaded.' ) );
}

/** The session ends as it does by itself; the next heartbeat says so. */
function sophmate_demo_ajax_sign_out() {
	sophmate_demo_check_nonce();
	wp_logout();
	wp_send_json_success( array( 'message' => 'Signed out.' ) );
}
