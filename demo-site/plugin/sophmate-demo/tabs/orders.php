<?php
/**
 * The last orders that the plug-in handed to the provider.
 */

defined( 'ABSPATH' ) || exit;

$sophmate_customers = array_column( sophmate_demo_data()['customers'], null, 'id' );
?>
<table class="widefat striped">
	<thead><tr><th>Order</th><th>Customer</th><th>E-mail</th><th>Transaction</th><th>Total</th></tr></thead>
	<tbody>
		<?php foreach ( sophmate_demo_data()['orders'] as $order ) : ?>
			<?php $customer = $sophmate_customers[ $order['customer'] ]; ?>
			<tr>
				<td>#<?php echo esc_html( $order['id'] ); ?></td>
				<td><?php echo esc_html( $customer['first'] . ' ' . $customer['last'] ); ?></td>
				<td><?php echo esc_html( $customer['email'] ); ?></td>
				<td><code><?php echo esc_html( $order['transaction'] ); ?></code></td>
				<td>£<?php echo esc_html( $order['total'] ); ?></td>
			</tr>
		<?php endforeach; ?>
	</tbody>
</table>
