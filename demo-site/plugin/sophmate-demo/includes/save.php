<?php
/**
 * Saving the settings: once with success, once with an error notice.
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_post_sophmate_save', 'sophmate_demo_save' );

function sophmate_demo_save() {
	check_admin_referer( 'sophmate_save' );
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( 'Sorry, you are not allowed to manage options for this site.', 403 );
	}
	if ( isset( $_POST['save_unreachable'] ) ) {
		sophmate_demo_back( 'unreachable' );
	}
	if ( isset( $_POST['save_debug'] ) ) {
		sophmate_demo_back( 'debug' );
	}
	$sent = isset( $_POST['sophmate'] ) ? array_map( 'sanitize_text_field', wp_unslash( (array) $_POST['sophmate'] ) ) : array();
	// An unticked box is not sent at all.
	$sent += array( 'live_enabled' => '' );
	update_option( 'sophmate_demo', array_merge( get_option( 'sophmate_demo', array() ), $sent ) );
	sophmate_demo_back( 'saved' );
}

function sophmate_demo_back( $result ) {
	wp_safe_redirect( sophmate_demo_tab_url( 'general', array( 'result' => $result ) ) );
	exit;
}

/** The notice after a save, or after the provider sent the person back. */
function sophmate_demo_result_notice() {
	$result = isset( $_GET['result'] ) ? sanitize_key( $_GET['result'] ) : '';
	$error  = isset( $_GET['error'] ) ? sanitize_key( $_GET['error'] ) : '';
	if ( 'saved' === $result ) {
		sophmate_demo_notice( 'success', 'Settings saved.' );
	} elseif ( 'unreachable' === $result ) {
		sophmate_demo_notice( 'error', 'Settings were not saved: the provider did not accept them. cURL error 7: Failed to connect to api.northgate-pay.example port 443 after 5003 ms: Connection refused' );
	} elseif ( 'debug' === $result ) {
		sophmate_demo_print_warning( 'Undefined array key "webhook" of ' . sophmate_demo_named_customer() );
		sophmate_demo_notice( 'error', 'Settings were saved, but ' . sophmate_demo_named_customer() . ' got no mail (SM-5502).' );
	} elseif ( '' !== $error ) {
		sophmate_demo_notice( 'error', "Northgate Pay was not connected: $error. The request was denied on the provider's page." );
	} elseif ( isset( $_GET['code'] ) ) {
		sophmate_demo_notice( 'success', 'Northgate Pay is connected.' );
	}
}

function sophmate_demo_notice( $type, $text ) {
	printf( '<div class="notice notice-%s is-dismissible"><p>%s</p></div>', esc_attr( $type ), esc_html( $text ) );
}
