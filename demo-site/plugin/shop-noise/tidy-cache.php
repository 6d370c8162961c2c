<?php
/**
 * Plugin Name: Tidy Cache Booster
 * Description: Invented. Nags on every screen.
 * Version: 1.8.0
 * Author: Invented for tests
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_notices',
	static function () {
		echo '<div class="notice notice-error"><p><strong>Tidy Cache Booster:</strong> The folder <code>wp-content/cache</code> is not writable. Pages are served uncached.</p></div>';
	}
);
