<?php
/**
 * Ajax actions: one that works, and the ways in which they fail.
 */

defined( 'ABSPATH' ) || exit;

foreach ( array( 'ping', 'test_connection', 'crash', 'nothing', 'verify_licence', 'payouts', 'balance', 'account' ) as $sophmate_action ) {
	add_action( "wp_ajax_sophmate_$sophmate_action", "sophmate_demo_ajax_$sophmate_action" );
}
add_action( 'wp_ajax_sophmate_expired', 'sophmate_demo_ajax_expired' );

/** Every action but the one with the expired nonce comes with a good one. */
function sophmate_demo_check_nonce() {
	check_ajax_referer( 'sophmate_demo', 'nonce' );
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_send_json_error( array( 'message' => 'You are not allowed to do this.' ), 403 );
	}
}

function sophmate_demo_ajax_ping() {
	sophmate_demo_check_nonce();
	wp_send_json_success( array( 'message' => 'Pong. SophMate is listening.' ) );
}

function sophmate_demo_ajax_test_connection() {
	sophmate_demo_check_nonce();
	usleep( 300000 );
	wp_send_json_error( array( 'message' => 'Connection test failed. ' . sophmate_demo_call_provider( '/v1/ping' ) ) );
}

/** 500 with a JSON body. */
function sophmate_demo_ajax_crash() {
	sophmate_demo_check_nonce();
	wp_send_json_error( array( 'message' => 'Webhook could not be registered (SM-5001).' ), 500 );
}

/** Returns without an answer, so admin-ajax.php ends with "0" and status 200. */
function sophmate_demo_ajax_nothing() {
	sophmate_demo_check_nonce();
}

/** The script sends a nonce that is none: core answers "-1" with status 403. */
function sophmate_demo_ajax_expired() {
	check_ajax_referer( 'sophmate_demo_expired', 'nonce' );
}

function sophmate_demo_ajax_verify_licence() {
	sophmate_demo_check_nonce();
	$key = sophmate_demo_option( 'licence_key' );
	wp_send_json_error( array( 'message' => "License check failed (SM-4031): key $key is active on another site." ) );
}

function sophmate_demo_ajax_payouts() {
	sophmate_demo_check_nonce();
	wp_send_json_error( array( 'message' => 'Payouts could not be loaded. ' . sophmate_demo_call_provider( '/v1/payouts' ) ) );
}

function sophmate_demo_ajax_balance() {
	sophmate_demo_check_nonce();
	wp_send_json_error( array( 'message' => 'Balance could not be loaded. ' . sophmate_demo_call_provider( '/v1/balance' ) ) );
}

function sophmate_demo_ajax_account() {
	sophmate_demo_check_nonce();
	wp_send_json_error( array( 'message' => 'Account could not be loaded. ' . sophmate_demo_call_provider( '/v1/account' ) ) );
}
