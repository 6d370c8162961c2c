<?php
/**
 * Plugin Name: PixelPress Forms
 * Description: Invented. Nags on every screen, with a picture that is missing and a console error.
 * Version: 2.11.0
 * Author: Invented for tests
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_notices',
	static function () {
		echo '<div class="notice notice-info is-dismissible"><p><img src="/wp-content/plugins/shop-noise/banner-spring.png" alt="" width="48" height="24"> Enjoying PixelPress Forms? A review would make our week.</p></div>';
	}
);

add_action(
	'admin_print_footer_scripts',
	static function () {
		echo "<script>console.error( 'PixelPress Forms: chunk pixelpress-editor.js could not be loaded' );</script>\n";
	}
);
