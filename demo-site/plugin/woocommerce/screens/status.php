<?php
/**
 * The system status report.
 */

defined( 'ABSPATH' ) || exit;

global $wpdb;
$woo_data   = woo_demo_data();
$woo_tables = array(
	'WordPress Environment' => array(
		'WordPress address (URL)' => site_url(),
		'Site address (URL)'      => home_url(),
		'WC Version'              => WOO_DEMO_VERSION,
		'Log Directory Writable'  => '✔ ' . $woo_data['site']['logFolder'],
		'WP Version'              => get_bloginfo( 'version' ),
		'WP Multisite'            => '–',
		'WP Debug Mode'           => '–',
		'WP Cron'                 => '–',
		'Language'                => get_locale(),
	),
	'Server Environment'    => array(
		'Server Info'        => $_SERVER['SERVER_SOFTWARE'] ?? 'PHP',
		'PHP Version'        => PHP_VERSION,
		'PHP Post Max Size'  => ini_get( 'post_max_size' ),
		'MySQL Version'      => $wpdb->db_version(),
		'fsockopen/cURL'     => '✔',
		'Remote Post'        => '✘ wp_remote_post() failed. Contact your hosting provider. cURL error 28: Connection timed out',
		'Remote Get'         => '✘ wp_remote_get() failed. Contact your hosting provider. cURL error 28: Connection timed out',
	),
	'Database'              => array(
		'WC Database Version'  => WOO_DEMO_VERSION,
		'WC Database Prefix'   => $wpdb->prefix,
		'Database name'        => $woo_data['sophmate']['databaseName'],
		'Total Database Size'  => '41.18MB',
	),
	'Active Plugins'        => array(),
	'Settings'              => array(
		'API Enabled'          => '✔',
		'Force SSL'            => '–',
		'Currency'             => 'GBP (£)',
		'HPOS enabled'         => '✔',
	),
	'Theme'                 => array(
		'Name'    => wp_get_theme()->get( 'Name' ),
		'Version' => wp_get_theme()->get( 'Version' ),
	),
);
foreach ( (array) get_option( 'active_plugins' ) as $woo_file ) {
	$woo_plugin = get_plugin_data( WP_PLUGIN_DIR . "/$woo_file", false );
	$woo_tables['Active Plugins'][ $woo_plugin['Name'] ] = 'by ' . $woo_plugin['Author'] . ' – ' . $woo_plugin['Version'];
}
// What the person reads; the export label is what the copied report says.
$woo_labels = array(
	'WC Version'             => 'WooCommerce version',
	'Log Directory Writable' => 'Log directory writable',
	'WP Version'             => 'WordPress version',
	'WP Multisite'           => 'WordPress multisite',
	'WP Debug Mode'          => 'WordPress debug mode',
	'WP Cron'                => 'WordPress cron',
	'Server Info'            => 'Server info',
	'PHP Version'            => 'PHP version',
	'MySQL Version'          => 'MySQL version',
	'Remote Post'            => 'Remote post',
	'Remote Get'             => 'Remote get',
	'WC Database Version'    => 'WooCommerce database version',
	'WC Database Prefix'     => 'Database prefix',
);
?>
<div class="wrap woocommerce">
	<nav class="nav-tab-wrapper woo-nav-tab-wrapper"><a href="<?php echo esc_url( woo_demo_url( array( 'page' => 'wc-status' ) ) ); ?>" class="nav-tab nav-tab-active">System status</a></nav>
	<h1 class="screen-reader-text">System status</h1>
	<?php foreach ( $woo_tables as $title => $rows ) : ?>
		<table class="wc_status_table widefat" cellspacing="0">
			<thead><tr><th colspan="3" data-export-label="<?php echo esc_attr( $title ); ?>"><h2><?php echo esc_html( $title ); ?></h2></th></tr></thead>
			<tbody>
				<?php foreach ( $rows as $label => $value ) : ?>
					<tr><td data-export-label="<?php echo esc_attr( $label ); ?>"><?php echo esc_html( $woo_labels[ $label ] ?? $label ); ?>:</td><td class="help"></td><td><?php echo woo_demo_mark( $value ); // phpcs:ignore WordPress.Security.EscapeOutput -- escapes itself. ?></td></tr>
				<?php endforeach; ?>
			</tbody>
		</table>
	<?php endforeach; ?>
</div>
