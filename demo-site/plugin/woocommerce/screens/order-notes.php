<?php
/**
 * The box with the order's notes.
 */

defined( 'ABSPATH' ) || exit;

$woo_notes = array(
	'Order status changed from Pending payment to ' . woo_demo_statuses()[ $order['status'] ] . '.',
	'Invoice sent to ' . $customer['email'] . '.',
	'Northgate Pay charge complete (Charge ID: ' . $order['transaction'] . ')',
);
?>
<div id="woocommerce-order-notes" class="postbox">
	<div class="postbox-header"><h2 class="hndle">Order notes</h2></div>
	<div class="inside">
		<ul class="order_notes">
			<?php foreach ( $woo_notes as $index => $note ) : ?>
				<li rel="<?php echo (int) $order['id'] + $index; ?>" class="note system-note">
					<div class="note_content"><p><?php echo esc_html( $note ); ?></p></div>
					<p class="meta"><abbr class="exact-date" title="<?php echo esc_attr( $order['date'] ); ?>"><?php echo esc_html( wp_date( 'F j, Y \a\t g:i a', strtotime( $order['date'] ) ) ); ?></abbr> <a href="#" class="delete_note" role="button">Delete note</a></p>
				</li>
			<?php endforeach; ?>
		</ul>
		<div class="add_note"><p><label for="add_order_note">Add note</label><textarea name="order_note" id="add_order_note" class="input-text" cols="20" rows="5"></textarea></p><p><button type="button" class="add_note button">Add</button></p></div>
	</div>
</div>
