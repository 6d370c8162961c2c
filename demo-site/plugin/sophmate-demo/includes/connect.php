<?php
/**
 * The provider's page, on another origin: the same server under its other loopback name.
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'sophmate_demo_provider_page', 1 );

/** Where the button "Connect" leads. */
function sophmate_demo_connect_url() {
	$home  = wp_parse_url( home_url() );
	$other = 'localhost' === $home['host'] ? '127.0.0.1' : 'localhost';
	$query = array(
		'northgate-pay' => 'authorize',
		'client_id'     => sophmate_demo_data()['sophmate']['providerAccount'],
		'state'         => wp_create_nonce( 'sophmate_connect' ),
	);
	return add_query_arg( $query, "http://$other:" . $home['port'] . '/' );
}

/** A page with nothing of WordPress in it. */
function sophmate_demo_provider_page() {
	if ( ! isset( $_GET['northgate-pay'] ) ) {
		return;
	}
	$state  = isset( $_GET['state'] ) ? sanitize_key( $_GET['state'] ) : '';
	$denied = sophmate_demo_tab_url( 'connection', array( 'error' => 'access_denied', 'state' => $state ) );
	$given  = sophmate_demo_tab_url( 'connection', array( 'code' => sophmate_demo_data()['sophmate']['authorisationCode'], 'state' => $state ) );
	header( 'Content-Type: text/html; charset=utf-8' );
	?>
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Northgate Pay</title><style>body{font:16px/1.5 sans-serif;max-width:32em;margin:4em auto}a{margin-right:1em}</style></head>
<body>
<h1>Northgate Pay</h1>
<p>SophMate asks to take payments for <?php echo esc_html( sophmate_demo_data()['site']['name'] ); ?>.</p>
<p><a href="<?php echo esc_url( $given ); ?>">Allow</a> <a href="<?php echo esc_url( $denied ); ?>">Return to the shop</a></p>
</body>
</html>
	<?php
	exit;
}
