<?php
/**
 * The shop's home: figures of the day.
 */

defined( 'ABSPATH' ) || exit;

$woo_total = array_sum( array_column( woo_demo_data()['orders'], 'total' ) );
?>
<div class="wrap woocommerce">
	<h1>Home</h1>
	<table class="widefat striped">
		<tbody>
			<tr><th scope="row">Orders</th><td><?php echo count( woo_demo_data()['orders'] ); ?></td></tr>
			<tr><th scope="row">Total sales</th><td><?php echo woo_demo_price( number_format( $woo_total, 2 ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- escapes itself. ?></td></tr>
		</tbody>
	</table>
</div>
