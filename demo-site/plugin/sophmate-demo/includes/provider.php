<?php
/**
 * The payment provider as the plug-in calls it, and the answers it gets.
 *
 * The calls are real ones of the HTTP API; only the network is simulated, with the error objects
 * that WP_Http makes of cURL's errors (wp-includes/class-wp-http.php).
 */

defined( 'ABSPATH' ) || exit;

const SOPHMATE_DEMO_PROVIDER = 'https://api.northgate-pay.example';

add_filter( 'pre_http_request', 'sophmate_demo_simulated_network', 10, 3 );

function sophmate_demo_simulated_network( $answer, $args, $url ) {
	if ( ! str_starts_with( $url, SOPHMATE_DEMO_PROVIDER ) ) {
		return $answer;
	}
	switch ( wp_parse_url( $url, PHP_URL_PATH ) ) {
		case '/v1/payouts':
			return new WP_Error( 'http_request_failed', 'cURL error 28: Operation timed out after 10001 milliseconds with 0 bytes received' );
		case '/v1/balance':
			return new WP_Error( 'http_request_failed', 'cURL error 6: Could not resolve host: api.northgate-pay.example' );
		case '/v1/account':
			return sophmate_demo_refusal();
	}
	return new WP_Error( 'http_request_failed', 'cURL error 28: Connection timed out after 10001 milliseconds' );
}

/** A 401 as payment providers word it, key and all. */
function sophmate_demo_refusal() {
	$error = array(
		'type'       => 'invalid_request_error',
		'code'       => 'invalid_api_key',
		'message'    => 'Invalid API key provided: ' . sophmate_demo_option( 'secret_key' ),
		'request_id' => 'req_8sKd02LmPqXw41',
	);
	return array(
		'headers'  => array( 'request-id' => $error['request_id'] ),
		'body'     => wp_json_encode( array( 'error' => $error ) ),
		'response' => array( 'code' => 401, 'message' => 'Unauthorized' ),
		'cookies'  => array(),
		'filename' => null,
	);
}

/** Calls the provider; the answer as one sentence, kept for the diagnostics screen. */
function sophmate_demo_call_provider( $path ) {
	$headers = array( 'Authorization' => 'Bearer ' . sophmate_demo_option( 'secret_key' ) );
	$answer  = wp_remote_get( SOPHMATE_DEMO_PROVIDER . $path, array( 'timeout' => 10, 'headers' => $headers ) );
	if ( is_wp_error( $answer ) ) {
		$sentence = $answer->get_error_message();
	} else {
		$error    = json_decode( wp_remote_retrieve_body( $answer ), true )['error'];
		$sentence = sprintf(
			'HTTP %d %s: %s (%s)',
			wp_remote_retrieve_response_code( $answer ),
			wp_remote_retrieve_response_message( $answer ),
			$error['message'],
			$error['request_id']
		);
	}
	update_option( 'sophmate_demo_last_answer', array( 'at' => gmdate( 'c' ), 'text' => $sentence ), false );
	return $sentence;
}
