<?php
/**
 * The box with the order's state, customer and addresses.
 */

defined( 'ABSPATH' ) || exit;

$woo_name = $customer['first'] . ' ' . $customer['last'];
// phpcs:disable WordPress.Security.EscapeOutput -- address lines are escaped as they are joined.
$woo_address = implode( '<br>', array_map( 'esc_html', woo_demo_address_lines( $customer ) ) );
?>
<div id="order_data" class="panel woocommerce-order-data">
	<h2 class="woocommerce-order-data__heading">Order #<?php echo (int) $order['id']; ?> details</h2>
	<p class="woocommerce-order-data__meta order_number">
		Payment via Northgate Pay (<a href="https://dashboard.northgate-pay.example/payments/<?php echo esc_attr( $order['transaction'] ); ?>" target="_blank"><?php echo esc_html( $order['transaction'] ); ?></a>). Customer IP: <span class="woocommerce-Order-customerIP"><?php echo esc_html( $customer['ip'] ); ?></span>
	</p>
	<div class="order_data_column_container">
		<div class="order_data_column order_data_column_general">
			<h3>General</h3>
			<p class="form-field form-field-wide"><label for="order_date">Date created</label><input type="text" class="date-picker" id="order_date" name="order_date" value="<?php echo esc_attr( substr( $order['date'], 0, 10 ) ); ?>"></p>
			<p class="form-field form-field-wide wc-order-status">
				<label for="order_status">Status</label>
				<select id="order_status" name="order_status" class="wc-enhanced-select">
					<?php foreach ( woo_demo_statuses() as $status => $label ) : ?>
						<option value="wc-<?php echo esc_attr( $status ); ?>" <?php selected( $order['status'], $status ); ?>><?php echo esc_html( $label ); ?></option>
					<?php endforeach; ?>
				</select>
			</p>
			<p class="form-field form-field-wide wc-customer-user">
				<label for="customer_user">Customer</label>
				<select class="wc-customer-search" id="customer_user" name="customer_user"><option value="<?php echo (int) $customer['id']; ?>" selected><?php echo esc_html( sprintf( '%s (#%d – %s)', $woo_name, $customer['id'], $customer['email'] ) ); ?></option></select>
			</p>
		</div>
		<div class="order_data_column order_data_column_billing">
			<h3>Billing <a href="#" class="edit_address">Edit</a></h3>
			<div class="address">
				<p><?php echo $woo_address; ?></p>
				<p><strong>Email address:</strong> <a href="mailto:<?php echo esc_attr( $customer['email'] ); ?>"><?php echo esc_html( $customer['email'] ); ?></a></p>
				<p><strong>Phone:</strong> <a href="tel:<?php echo esc_attr( preg_replace( '/[^+0-9]/', '', $customer['phone'] ) ); ?>"><?php echo esc_html( $customer['phone'] ); ?></a></p>
			</div>
			<div class="edit_address" hidden>
				<?php woo_demo_address_fields( 'billing', $customer ); ?>
				<?php woo_demo_field( '_transaction_id', 'Transaction ID', $order['transaction'] ); ?>
			</div>
		</div>
		<div class="order_data_column order_data_column_shipping">
			<h3>Shipping <a href="#" class="edit_address">Edit</a></h3>
			<div class="address">
				<p><?php echo $woo_address; ?></p>
				<?php if ( '' !== $order['note'] ) : ?>
					<p class="order_note"><strong>Customer provided note:</strong> <?php echo esc_html( $order['note'] ); ?></p>
				<?php endif; ?>
			</div>
			<div class="edit_address" hidden>
				<?php woo_demo_address_fields( 'shipping', $customer ); ?>
				<p class="form-field form-field-wide"><label for="excerpt">Customer provided note:</label><textarea rows="1" cols="40" name="customer_note" id="excerpt"><?php echo esc_textarea( $order['note'] ); ?></textarea></p>
			</div>
		</div>
	</div>
	<div class="clear"></div>
</div>
