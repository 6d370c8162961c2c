<?php
/**
 * Plugin Name: Harbour Backup
 * Description: Invented. Nags on every screen.
 * Version: 3.0.9
 * Author: Invented for tests
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_notices',
	static function () {
		echo '<div class="notice notice-warning"><p>Harbour Backup has not finished a backup since 3 November. <a href="#harbour-backup">Run a backup now</a></p></div>';
	}
);
