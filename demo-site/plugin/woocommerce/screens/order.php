<?php
/**
 * The order edit screen (HPOS).
 */

defined( 'ABSPATH' ) || exit;

$order = woo_demo_order( isset( $_GET['id'] ) ? absint( $_GET['id'] ) : 0 );
if ( null === $order ) {
	echo '<div class="wrap"><div class="notice notice-error"><p>You attempted to edit an item that does not exist. Perhaps it was deleted?</p></div></div>';
	return;
}
$customer = woo_demo_customer( $order['customer'] );
?>
<div class="wrap">
	<h1 class="wp-heading-inline">Edit order</h1>
	<hr class="wp-header-end">
	<form name="order" method="post" id="order" action="<?php echo esc_url( woo_demo_url( array( 'page' => 'wc-orders', 'action' => 'edit', 'id' => $order['id'] ) ) ); ?>">
		<?php wp_nonce_field( 'update-order_' . $order['id'] ); ?>
		<div id="poststuff">
			<div id="post-body" class="metabox-holder columns-2">
				<div id="postbox-container-1" class="postbox-container">
					<?php require __DIR__ . '/order-actions.php'; ?>
					<?php require __DIR__ . '/order-notes.php'; ?>
				</div>
				<div id="postbox-container-2" class="postbox-container">
					<div id="woocommerce-order-data" class="postbox">
						<div class="inside"><?php require __DIR__ . '/order-data.php'; ?></div>
					</div>
					<?php require __DIR__ . '/order-items.php'; ?>
				</div>
			</div>
		</div>
	</form>
</div>
