<?php
/**
 * REST routes that answer with WordPress error JSON.
 */

defined( 'ABSPATH' ) || exit;

add_action( 'rest_api_init', 'sophmate_demo_routes' );

function sophmate_demo_routes() {
	register_rest_route(
		'sophmate/v1',
		'/webhooks',
		array(
			'methods'             => 'POST',
			'callback'            => '__return_empty_array',
			'permission_callback' => static fn () => new WP_Error( 'rest_forbidden', 'Sorry, you are not allowed to do that.', array( 'status' => 403 ) ),
		)
	);
	register_rest_route(
		'sophmate/v1',
		'/sync',
		array(
			'methods'             => 'POST',
			'callback'            => static fn () => new WP_Error( 'sophmate_sync_failed', 'Order sync stopped: the order table is locked (SM-5207).', array( 'status' => 500 ) ),
			'permission_callback' => static fn () => current_user_can( 'manage_options' ),
		)
	);
	// As the batches that the cart's block asks for (core, `serve_batch_request_v1`).
	register_rest_route(
		'sophmate/v1',
		'/batch',
		array(
			'methods'             => 'POST',
			'callback'            => 'sophmate_demo_batch',
			'permission_callback' => static fn () => current_user_can( 'manage_options' ),
		)
	);
}

function sophmate_demo_batch() {
	$body = array(
		'code'    => 'woocommerce_rest_cart_invalid_key',
		'message' => 'The cart of ' . sophmate_demo_named_customer() . ' has no such product (SM-5408).',
		'data'    => array( 'status' => 409 ),
	);
	return new WP_REST_Response( array( 'responses' => array( array( 'status' => 409, 'headers' => array(), 'body' => $body ) ) ), 207 );
}
