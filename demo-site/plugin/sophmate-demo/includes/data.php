<?php
/**
 * The invented data of the site, and what was saved on the settings screen.
 */

defined( 'ABSPATH' ) || exit;

/** Reads the ground truth that the tests read too. */
function sophmate_demo_data() {
	static $data = null;
	if ( null === $data ) {
		$data = json_decode( file_get_contents( '/demo-data.json' ), true );
	}
	return $data;
}

/** One saved setting. */
function sophmate_demo_option( $name ) {
	$saved = get_option( 'sophmate_demo', array() );
	return isset( $saved[ $name ] ) ? $saved[ $name ] : '';
}

/** The address of a tab of the settings screen. */
function sophmate_demo_tab_url( $tab, $query = array() ) {
	return add_query_arg( array( 'page' => 'sophmate', 'tab' => $tab ) + $query, admin_url( 'admin.php' ) );
}

/** Whether the screen at hand is one of the plug-in's. */
function sophmate_demo_is_own_screen() {
	$screen = get_current_screen();
	return $screen && str_contains( $screen->id, 'sophmate' );
}
