<?php
/**
 * One REST key as it is shown once, just after it was made: key, secret and a picture that holds both.
 */

defined( 'ABSPATH' ) || exit;

$key = array_column( woo_demo_data()['restKeys'], null, 'id' )[ absint( $_GET['edit-key'] ?? 0 ) ] ?? woo_demo_data()['restKeys'][0];
$woo_admin = woo_demo_data()['admin'];
?>
<div class="wrap woocommerce">
	<form method="post" id="mainform" action="">
		<?php require __DIR__ . '/settings-tabs.php'; ?>
		<h1 class="screen-reader-text">Advanced</h1>
		<div id="key-fields" class="settings-panel">
			<h2>Key details</h2>
			<div class="inline notice notice-success"><p>API Key generated successfully. Make sure to copy your new keys now as the secret key will be hidden once you leave this page.</p></div>
			<table id="api-keys-options" class="form-table">
				<tbody>
					<tr><th scope="row" class="titledesc"><label for="key_description">Description</label></th><td class="forminp"><input id="key_description" type="text" class="input-text regular-input" value="<?php echo esc_attr( $key['description'] ); ?>"></td></tr>
					<tr><th scope="row" class="titledesc"><label for="key_user">User</label></th><td class="forminp"><select class="wc-customer-search" id="key_user" name="key_user"><option value="1" selected><?php echo esc_html( sprintf( '%s (#1 – %s)', $woo_admin['display'], $woo_admin['email'] ) ); ?></option></select></td></tr>
					<tr><th scope="row" class="titledesc">Consumer key</th><td class="forminp"><input id="key_consumer_key" type="text" value="<?php echo esc_attr( $key['consumerKey'] ); ?>" size="55" readonly="readonly"> <button type="button" class="button-secondary copy-key">Copy</button></td></tr>
					<tr><th scope="row" class="titledesc">Consumer secret</th><td class="forminp"><input id="key_consumer_secret" type="text" value="<?php echo esc_attr( $key['consumerSecret'] ); ?>" size="55" readonly="readonly"> <button type="button" class="button-secondary copy-secret">Copy</button></td></tr>
					<tr><th scope="row" class="titledesc">QRCode</th><td class="forminp"><div id="keys-qrcode" data-holds="<?php echo esc_attr( $key['consumerKey'] . '|' . $key['consumerSecret'] ); ?>"></div></td></tr>
				</tbody>
			</table>
			<p class="submit"><a style="color: #a00; text-decoration: none;" href="#">Revoke key</a></p>
		</div>
	</form>
</div>
