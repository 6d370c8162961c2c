<?php
/**
 * The orders list (HPOS).
 */

defined( 'ABSPATH' ) || exit;

$woo_orders  = woo_demo_data()['orders'];
$woo_columns = array(
	'order_number'     => 'Order',
	'order_date'       => 'Date',
	'order_status'     => 'Status',
	'billing_address'  => 'Billing',
	'shipping_address' => 'Ship to',
	'order_total'      => 'Total',
	'origin'           => 'Origin',
);
?>
<div class="wrap">
	<h1 class="wp-heading-inline">Orders</h1>
	<a href="<?php echo esc_url( woo_demo_url( array( 'page' => 'wc-orders', 'action' => 'new' ) ) ); ?>" class="page-title-action">Add order</a>
	<hr class="wp-header-end">
	<ul class="subsubsub">
		<li class="all"><a href="<?php echo esc_url( woo_demo_url( array( 'page' => 'wc-orders', 'status' => 'all' ) ) ); ?>" class="current">All <span class="count">(<?php echo count( $woo_orders ); ?>)</span></a></li>
	</ul>
	<form id="wc-orders-filter" method="get" action="<?php echo esc_url( admin_url( 'admin.php' ) ); ?>">
		<input type="hidden" name="page" value="wc-orders">
		<?php wp_nonce_field( 'bulk-orders' ); ?>
		<p class="search-box">
			<label class="screen-reader-text" for="orders-search-input-search-input">Search orders:</label>
			<input type="search" id="orders-search-input-search-input" name="s" value="<?php echo esc_attr( isset( $_GET['s'] ) ? sanitize_text_field( wp_unslash( $_GET['s'] ) ) : '' ); ?>">
			<input type="submit" id="search-submit" class="button" value="Search orders">
		</p>
		<div class="tablenav top">
			<div class="alignleft actions bulkactions">
				<label for="bulk-action-selector-top" class="screen-reader-text">Select bulk action</label>
				<select name="bulk" id="bulk-action-selector-top"><option value="-1">Bulk actions</option><option value="mark_completed">Change status to completed</option></select>
				<input type="submit" name="bulk_action" id="doaction" class="button action" value="Apply">
			</div>
			<div class="tablenav-pages one-page"><span class="displaying-num"><?php echo count( $woo_orders ); ?> items</span></div>
			<br class="clear">
		</div>
		<table class="wp-list-table widefat fixed striped table-view-list orders wc-orders-list-table wc-orders-list-table-shop_order">
			<thead>
				<tr>
					<td id="cb" class="manage-column column-cb check-column"><input id="cb-select-all-1" type="checkbox"><label for="cb-select-all-1"><span class="screen-reader-text">Select All</span></label></td>
					<?php foreach ( $woo_columns as $name => $label ) : ?>
						<th scope="col" id="<?php echo esc_attr( $name ); ?>" class="manage-column column-<?php echo esc_attr( $name ); ?>"><?php echo esc_html( $label ); ?></th>
					<?php endforeach; ?>
				</tr>
			</thead>
			<tbody id="the-list" data-wp-lists="list:order">
				<?php
				foreach ( $woo_orders as $order ) {
					require __DIR__ . '/orders-row.php';
				}
				?>
			</tbody>
		</table>
	</form>
</div>
