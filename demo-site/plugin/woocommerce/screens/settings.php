<?php
/**
 * General settings: the shop's own address. The other tabs are empty but for their heading.
 */

defined( 'ABSPATH' ) || exit;

$woo_tab = isset( $_GET['tab'] ) ? sanitize_key( $_GET['tab'] ) : 'general';
?>
<div class="wrap woocommerce">
	<form method="post" id="mainform" action="">
		<?php require __DIR__ . '/settings-tabs.php'; ?>
		<h1 class="screen-reader-text"><?php echo esc_html( ucfirst( $woo_tab ) ); ?></h1>
		<?php if ( 'general' === $woo_tab ) : ?>
			<h2>Store Address</h2>
			<table class="form-table">
				<tr><th scope="row" class="titledesc"><label for="woocommerce_store_address">Address line 1</label></th><td class="forminp"><input name="woocommerce_store_address" id="woocommerce_store_address" type="text" value="<?php echo esc_attr( woo_demo_data()['site']['address'] ); ?>"></td></tr>
				<tr><th scope="row" class="titledesc"><label for="woocommerce_currency">Currency</label></th><td class="forminp"><select name="woocommerce_currency" id="woocommerce_currency"><option value="GBP" selected>Pound sterling (£)</option><option value="EUR">Euro (€)</option></select></td></tr>
			</table>
		<?php endif; ?>
		<p class="submit"><button name="save" class="woocommerce-save-button button-primary" type="button">Save changes</button></p>
	</form>
</div>
