<?php
/**
 * Plugin Name: Tour
 * Description: What the embedded WordPress does not show by itself: the classic editor, widgets and menus of a classic theme, and a screen of controls of all sorts.
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		// Not in REST, so WordPress opens it in the classic editor.
		register_post_type(
			'tour_note',
			array(
				'label'    => 'Notes',
				'labels'   => array( 'name' => 'Notes', 'singular_name' => 'Note', 'all_items' => 'All Notes', 'add_new' => 'Add New Note', 'add_new_item' => 'Add New Note', 'edit_item' => 'Edit Note' ),
				'public'   => true,
				'show_ui'  => true,
				'supports' => array( 'title', 'editor', 'excerpt', 'custom-fields', 'revisions' ),
			)
		);
		// More than a list shows at once.
		if ( ! get_option( 'tour_notes' ) ) {
			update_option( 'tour_notes', 1 );
			for ( $n = 1; $n <= 23; $n++ ) {
				wp_insert_post( array( 'post_type' => 'tour_note', 'post_title' => "Note $n", 'post_status' => 'publish' ) );
			}
		}
		register_taxonomy( 'tour_topic', 'tour_note', array( 'label' => 'Topics', 'hierarchical' => true, 'show_ui' => true ) );
	}
);

// What a classic theme says of itself; a block theme has neither screen.
add_action( 'after_setup_theme', static fn () => add_theme_support( 'menus' ) );
add_filter( 'use_widgets_block_editor', '__return_false' );
add_action(
	'widgets_init',
	static function () {
		register_sidebar( array( 'id' => 'tour-side', 'name' => 'Side column' ) );
		register_sidebar( array( 'id' => 'tour-foot', 'name' => 'Foot of the page' ) );
	}
);

add_action(
	'admin_menu',
	static function () {
		add_menu_page( 'Controls', 'Controls', 'manage_options', 'tour-controls', static fn () => require __DIR__ . '/tour/controls.html' );
	}
);

// Without HTTPS WordPress offers none.
add_filter( 'wp_is_application_passwords_available', '__return_true' );
