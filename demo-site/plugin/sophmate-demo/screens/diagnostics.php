<?php
/**
 * Versions, provider, mode, the last answer; and what a diagnostics screen should not show.
 */

defined( 'ABSPATH' ) || exit;

$sophmate_data = sophmate_demo_data()['sophmate'];
$sophmate_last = get_option( 'sophmate_demo_last_answer', array( 'at' => '–', 'text' => 'no call yet' ) );
$sophmate_rows = array(
	'SophMate version'   => SOPHMATE_DEMO_VERSION,
	'WordPress version'  => get_bloginfo( 'version' ),
	'PHP version'        => PHP_VERSION,
	'Provider'           => 'Northgate Pay',
	'Mode'               => 'live' === sophmate_demo_option( 'mode' ) ? 'Live' : 'Test',
	'License status'     => 'active',
	'Last answer'        => $sophmate_last['text'],
	'Last answer at'     => $sophmate_last['at'],
	'Outbound HTTPS'     => 'failed',
	'Webhook endpoint'   => 'not registered',
	'Log file'           => $sophmate_data['serverPath'],
	'Database name'      => $sophmate_data['databaseName'],
	'Private key'        => $sophmate_data['privateKey'],
	'Purchase code'      => $sophmate_data['purchaseCode'],
	'Licensed to'        => $sophmate_data['accountEmail'],
);
?>
<div class="wrap" id="sophmate">
	<h1>SophMate Diagnostics</h1>
	<table class="widefat striped" id="sophmate-diagnostics">
		<tbody>
			<?php foreach ( $sophmate_rows as $label => $value ) : ?>
				<tr><th scope="row"><?php echo esc_html( $label ); ?></th><td><?php echo esc_html( $value ); ?></td></tr>
			<?php endforeach; ?>
		</tbody>
	</table>
	<p><button type="button" class="button" data-call="ajax:test_connection">Test connection</button> <a class="button" href="<?php echo esc_url( sophmate_demo_tab_url( 'connection' ) ); ?>">Back to Connection</a></p>
</div>
