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
}
