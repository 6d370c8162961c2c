<?php
/**
 * One row of the orders list, for `$order`.
 */

defined( 'ABSPATH' ) || exit;

$customer = woo_demo_customer( $order['customer'] );
$address  = implode( ', ', woo_demo_address_lines( $customer ) );
$edit     = woo_demo_url( array( 'page' => 'wc-orders', 'action' => 'edit', 'id' => $order['id'] ) );
// phpcs:disable WordPress.Security.EscapeOutput -- the cells escape what they print.
?>
<tr id="order-<?php echo (int) $order['id']; ?>" class="order-<?php echo (int) $order['id']; ?> type-shop_order status-<?php echo esc_attr( $order['status'] ); ?>">
	<th scope="row" class="check-column"><input id="cb-select-<?php echo (int) $order['id']; ?>" type="checkbox" name="id[]" value="<?php echo (int) $order['id']; ?>"></th>
	<td class="order_number column-order_number has-row-actions column-primary" data-colname="Order">
		<a href="#" class="order-preview" data-order-id="<?php echo (int) $order['id']; ?>" title="Preview">Preview</a>
		<a href="<?php echo esc_url( $edit ); ?>" class="order-view"><strong>#<?php echo (int) $order['id']; ?> <?php echo esc_html( $customer['first'] . ' ' . $customer['last'] ); ?></strong></a>
	</td>
	<td class="order_date column-order_date" data-colname="Date"><?php echo woo_demo_date( $order['date'] ); ?></td>
	<td class="order_status column-order_status" data-colname="Status"><?php echo woo_demo_status_mark( $order['status'] ); ?></td>
	<td class="billing_address column-billing_address" data-colname="Billing"><?php echo esc_html( $address ); ?><span class="description">via Northgate Pay</span></td>
	<td class="shipping_address column-shipping_address" data-colname="Ship to"><a target="_blank" href="<?php echo esc_url( woo_demo_map_url( $customer ) ); ?>"><?php echo esc_html( $address ); ?></a><span class="description">via Royal Mail Tracked 48</span></td>
	<td class="order_total column-order_total" data-colname="Total"><span class="tips"><?php echo woo_demo_price( $order['total'] ); ?></span></td>
	<td class="origin column-origin" data-colname="Origin">Direct</td>
</tr>
