<?php
/**
 * Pages that break before WordPress has printed anything.
 */

defined( 'ABSPATH' ) || exit;

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
