<?php
/**
 * Orders, customers and keys out of the ground truth that the tests read too.
 */

defined( 'ABSPATH' ) || exit;

function woo_demo_data() {
	static $data = null;
	if ( null === $data ) {
		$data = json_decode( file_get_contents( '/demo-data.json' ), true );
	}
	return $data;
}

function woo_demo_customer( $id ) {
	return array_column( woo_demo_data()['customers'], null, 'id' )[ $id ];
}

/** One order, or null. */
function woo_demo_order( $id ) {
	return array_column( woo_demo_data()['orders'], null, 'id' )[ $id ] ?? null;
}

function woo_demo_statuses() {
	return array(
		'pending'    => 'Pending payment',
		'processing' => 'Processing',
		'on-hold'    => 'On hold',
		'completed'  => 'Completed',
		'cancelled'  => 'Cancelled',
		'refunded'   => 'Refunded',
		'failed'     => 'Failed',
	);
}

function woo_demo_url( $query ) {
	return add_query_arg( $query, admin_url( 'admin.php' ) );
}
