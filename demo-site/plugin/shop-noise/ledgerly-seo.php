<?php
/**
 * Plugin Name: Ledgerly SEO
 * Description: Invented. Nags on every screen.
 * Version: 5.2.3
 * Author: Invented for tests
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_notices',
	static function () {
		echo '<div class="notice notice-warning is-dismissible"><p>Ledgerly SEO: your sitemap has not been sent to search engines for 41 days.</p></div>';
	}
);
