<?php
/**
 * The customers list, in the table of the analytics screens.
 */

defined( 'ABSPATH' ) || exit;

$woo_counts = array_count_values( array_column( woo_demo_data()['orders'], 'customer' ) );
?>
<div class="wrap woocommerce">
	<h1>Customers</h1>
	<div class="woocommerce-table">
		<table class="woocommerce-table__table widefat striped">
			<thead><tr><th class="woocommerce-table__header">Name</th><th class="woocommerce-table__header">Username</th><th class="woocommerce-table__header">Email</th><th class="woocommerce-table__header">Orders</th><th class="woocommerce-table__header">Country / Region</th><th class="woocommerce-table__header">City</th><th class="woocommerce-table__header">Postal code</th></tr></thead>
			<tbody>
				<?php foreach ( woo_demo_data()['customers'] as $customer ) : ?>
					<tr>
						<th scope="row" class="woocommerce-table__item"><?php echo esc_html( $customer['first'] . ' ' . $customer['last'] ); ?></th>
						<td class="woocommerce-table__item"><?php echo esc_html( strtolower( remove_accents( $customer['first'] ) ) . $customer['id'] ); ?></td>
						<td class="woocommerce-table__item"><a href="mailto:<?php echo esc_attr( $customer['email'] ); ?>"><?php echo esc_html( $customer['email'] ); ?></a></td>
						<td class="woocommerce-table__item"><?php echo (int) ( $woo_counts[ $customer['id'] ] ?? 0 ); ?></td>
						<td class="woocommerce-table__item"><?php echo esc_html( $customer['countryName'] ); ?></td>
						<td class="woocommerce-table__item"><?php echo esc_html( $customer['city'] ); ?></td>
						<td class="woocommerce-table__item"><?php echo esc_html( $customer['postcode'] ); ?></td>
					</tr>
				<?php endforeach; ?>
			</tbody>
		</table>
	</div>
</div>
