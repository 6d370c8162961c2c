<?php
/**
 * The footer of the plug-in's screens, in both places where plug-ins put one.
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'update_footer', 'sophmate_demo_footer', 20 );
add_filter( 'admin_footer_text', 'sophmate_demo_footer', 20 );

function sophmate_demo_footer( $text ) {
	if ( ! sophmate_demo_is_own_screen() ) {
		return $text;
	}
	$site_id = sophmate_demo_data()['sophmate']['siteId'];
	return esc_html( sprintf( 'SophMate %s | License: active | Site ID %s', SOPHMATE_DEMO_VERSION, $site_id ) );
}
