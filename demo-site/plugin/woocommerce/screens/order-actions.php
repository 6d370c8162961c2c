<?php
/**
 * The box with the order's actions.
 */

defined( 'ABSPATH' ) || exit;
?>
<div id="woocommerce-order-actions" class="postbox">
	<div class="postbox-header"><h2 class="hndle">Order actions</h2></div>
	<div class="inside">
		<ul class="order_actions submitbox">
			<li class="wide" id="actions">
				<select name="wc_order_action"><option value="">Choose an action…</option><option value="send_order_details">Send order details to customer</option></select>
				<button type="button" class="button wc-reload"><span>Apply</span></button>
			</li>
			<li class="wide"><button type="submit" class="button save_order button-primary" name="save" value="Update">Update</button></li>
		</ul>
	</div>
</div>
