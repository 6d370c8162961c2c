<?php
/**
 * The documents inside the framed screen: one with an address of this site, one given as srcdoc.
 */

defined( 'ABSPATH' ) || exit;

add_action( 'wp_ajax_sophmate_frame', 'sophmate_demo_frame' );

function sophmate_demo_frame() {
	$details = isset( $_GET['view'] ) && 'details' === $_GET['view'];
	header( 'Content-Type: text/html; charset=utf-8' );
	echo sophmate_demo_frame_document( // phpcs:ignore WordPress.Security.EscapeOutput -- made of constants and escaped values.
		$details ? 'Payout details' : 'Payouts',
		'Refresh in frame',
		$details ? 'Back to payouts' : 'Open payout details',
		admin_url( 'admin-ajax.php?action=sophmate_frame' . ( $details ? '' : '&view=details' ) )
	);
	exit;
}

function sophmate_demo_frame_document( $heading, $button, $link, $href ) {
	$customer = sophmate_demo_data()['customers'][0];
	ob_start();
	?>
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title><?php echo esc_html( $heading ); ?></title><style>body{font:14px/1.5 sans-serif;margin:12px}.notice-error{border-left:4px solid #d63638;padding:8px 12px;background:#fff}</style></head>
<body>
<h2><?php echo esc_html( $heading ); ?></h2>
<p>Last payout for <?php echo esc_html( $customer['first'] . ' ' . $customer['last'] ); ?></p>
<label>Search payouts <input type="text" name="payout" value="<?php echo esc_attr( $customer['email'] ); ?>"></label>
<button type="button"><?php echo esc_html( $button ); ?></button>
<a href="<?php echo esc_url( $href ); ?>"><?php echo esc_html( $link ); ?></a>
<div role="alert"></div>
<script>
document.querySelector('button').addEventListener('click', () => {
	document.querySelector('[role=alert]').innerHTML = '<div class="notice notice-error"><p>The list could not be refreshed (SM-5003).</p></div>';
});
</script>
</body>
</html>
	<?php
	return ob_get_clean();
}
