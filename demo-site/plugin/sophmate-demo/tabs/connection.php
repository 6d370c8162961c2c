<?php
/**
 * The connection to the provider: a button for every way in which a request fails.
 */

defined( 'ABSPATH' ) || exit;

$sophmate_groups = array(
	'Connection'     => array(
		'ajax:test_connection' => 'Test connection',
		'ajax:ping'            => 'Ping',
	),
	'Ajax'           => array(
		'ajax:crash'          => 'Register webhook',
		'ajax:unknown'        => 'Rotate webhook',
		'ajax:nothing'        => 'Clear queue',
		'ajax:expired'        => 'Resend last event',
		'ajax:verify_licence' => 'Verify license',
	),
	'REST'           => array(
		'rest:webhooks' => 'List webhooks',
		'rest:sync'     => 'Sync orders',
	),
	'Provider calls' => array(
		'ajax:payouts' => 'Load payouts',
		'ajax:balance' => 'Load balance',
		'ajax:account' => 'Load account',
	),
	'Script'         => array(
		'script:throw'  => 'Preview checkout',
		'script:reject' => 'Refresh preview',
	),
	'Records'        => array(
		'ajax:disputes'   => 'Load disputes',
		'ajax:import'     => 'Import payouts',
		'ajax:statements' => 'Load statements',
		'ajax:archive'    => 'Load archive',
		'script:widget'   => 'Load widget',
		'script:cart'     => 'Preview cart',
		'script:receipt'  => 'Preview receipt',
		'script:session'  => 'End session',
	),
);
?>
<p>Connected account: <code><?php echo esc_html( sophmate_demo_data()['sophmate']['providerAccount'] ); ?></code></p>
<p>
	<a class="button button-primary" href="<?php echo esc_url( sophmate_demo_connect_url() ); ?>">Connect</a>
	<a class="button" href="<?php echo esc_url( admin_url( 'admin.php?page=sophmate-diagnostics' ) ); ?>">Go to Diagnostics</a>
</p>
<?php foreach ( $sophmate_groups as $heading => $buttons ) : ?>
	<h2><?php echo esc_html( $heading ); ?></h2>
	<p>
		<?php foreach ( $buttons as $call => $label ) : ?>
			<button type="button" class="button" data-call="<?php echo esc_attr( $call ); ?>"><?php echo esc_html( $label ); ?></button>
		<?php endforeach; ?>
	</p>
<?php endforeach; ?>
