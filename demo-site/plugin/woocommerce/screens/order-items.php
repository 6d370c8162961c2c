<?php
/**
 * The box with the bought products.
 */

defined( 'ABSPATH' ) || exit;

$woo_products = woo_demo_data()['products'];
$woo_product  = $woo_products[ $order['id'] % count( $woo_products ) ];
// phpcs:disable WordPress.Security.EscapeOutput -- the price escapes itself.
?>
<div id="woocommerce-order-items" class="postbox">
	<div class="inside">
		<table class="woocommerce_order_items widefat">
			<thead><tr><th class="item">Item</th><th class="quantity">Qty</th><th class="line_cost">Total</th></tr></thead>
			<tbody id="order_line_items">
				<tr class="item"><td class="name"><a href="#" class="wc-order-item-name"><?php echo esc_html( $woo_product ); ?></a></td><td class="quantity">1</td><td class="line_cost"><?php echo woo_demo_price( $order['total'] ); ?></td></tr>
			</tbody>
		</table>
		<?php if ( '' !== $order['coupon'] ) : ?>
			<ul class="wc_coupon_list"><li class="code"><a href="#" class="tips"><span><?php echo esc_html( $order['coupon'] ); ?></span></a></li></ul>
		<?php endif; ?>
		<p class="order-received">Customer’s order page: <a href="<?php echo esc_url( home_url( '/checkout/order-received/' . $order['id'] . '/?key=' . $order['orderKey'] ) ); ?>">Customer payment page</a></p>
	</div>
</div>
