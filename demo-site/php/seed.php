<?php
/**
 * Fills a fresh WordPress with invented people, words and plug-ins. Run once; the result is copied for every start.
 */

require '/wordpress/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$data = json_decode( file_get_contents( '/demo-data.json' ), true );

update_option( 'blogname', $data['site']['name'] );
update_option( 'blogdescription', $data['site']['tagline'] );
update_option( 'admin_email', $data['admin']['email'] );
// An address that was never confirmed would bring a "verify your e-mail" screen between login and dashboard.
update_option( 'admin_email_lifespan', time() + YEAR_IN_SECONDS );
update_option( 'timezone_string', 'Europe/London' );
// Else the first screen finds it out over Ajax.
update_site_option( 'can_compress_scripts', 0 );
update_option( 'permalink_structure', '/%postname%/' );

global $wpdb;
$admin = $data['admin'];
$wpdb->update( $wpdb->users, array( 'user_login' => $admin['user'], 'user_nicename' => sanitize_title( $admin['user'] ) ), array( 'ID' => 1 ) );
clean_user_cache( 1 );
wp_update_user(
	array(
		'ID'           => 1,
		'user_pass'    => $admin['password'],
		'user_email'   => $admin['email'],
		'first_name'   => $admin['first'],
		'last_name'    => $admin['last'],
		'nickname'     => $admin['first'],
		'display_name' => $admin['display'],
	)
);
update_user_meta( 1, 'show_welcome_panel', 0 );
// The editor's welcome window would stand over every post, with pictures from s.w.org.
update_user_meta( 1, $wpdb->get_blog_prefix() . 'persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );

foreach ( $data['users'] as $person ) {
	wp_insert_user(
		array(
			'user_login'   => $person['user'],
			'user_pass'    => wp_generate_password(),
			'user_email'   => $person['email'],
			'first_name'   => $person['first'],
			'last_name'    => $person['last'],
			'display_name' => $person['first'] . ' ' . $person['last'],
			'role'         => $person['role'],
		)
	);
}

foreach ( get_posts( array( 'numberposts' => -1, 'post_status' => 'any', 'post_type' => array( 'post', 'page' ) ) ) as $old ) {
	wp_delete_post( $old->ID, true );
}
$post_id = 0;
foreach ( $data['posts'] as $post ) {
	$post_id = wp_insert_post(
		array(
			'post_title'   => $post['title'],
			'post_content' => "<!-- wp:paragraph -->\n<p>" . $post['text'] . "</p>\n<!-- /wp:paragraph -->",
			'post_status'  => 'publish',
			'post_author'  => 1,
		)
	);
}
foreach ( $data['comments'] as $index => $comment ) {
	wp_insert_comment(
		array(
			'comment_post_ID'      => $post_id,
			'comment_author'       => $comment['author'],
			'comment_author_email' => $comment['email'],
			'comment_author_IP'    => $comment['ip'],
			'comment_content'      => $comment['text'],
			'comment_approved'     => $index % 2,
		)
	);
}

$sophmate = $data['sophmate'];
update_option(
	'sophmate_demo',
	array(
		'licence_key'     => $sophmate['licenceKey'],
		'publishable_key' => $sophmate['publishableKey'],
		'secret_key'      => $sophmate['secretKey'],
		'webhook_secret'  => $sophmate['webhookSecret'],
		'account_email'   => $sophmate['accountEmail'],
		'account_phone'   => $sophmate['accountPhone'],
		'mode'            => 'test',
		'live_enabled'    => '',
		'order_prefix'    => 'LF-',
		'sync_interval'   => '15',
		'capture'         => 'automatic',
	)
);

foreach ( array_keys( get_plugins() ) as $plugin ) {
	// The one that WordPress brings along stays off, as on most sites.
	$result = 'hello.php' === $plugin ? null : activate_plugin( $plugin );
	if ( is_wp_error( $result ) ) {
		exit( esc_html( $plugin . ': ' . $result->get_error_message() ) );
	}
}
flush_rewrite_rules();

echo 'seeded';
