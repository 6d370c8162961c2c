<?php
/**
 * Licence, keys, account, mode.
 */

defined( 'ABSPATH' ) || exit;

$sophmate_fields = array(
	array( 'licence_key', 'License key', 'text' ),
	array( 'publishable_key', 'Publishable API key', 'text' ),
	array( 'secret_key', 'Secret API key', 'password' ),
	array( 'webhook_secret', 'Webhook signing secret', 'text' ),
	array( 'account_email', 'Account e-mail', 'email' ),
	array( 'account_phone', 'Account phone', 'tel' ),
	array( 'order_prefix', 'Order prefix', 'text' ),
	array( 'sync_interval', 'Sync interval in minutes', 'number' ),
);
?>
<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>">
	<input type="hidden" name="action" value="sophmate_save">
	<?php wp_nonce_field( 'sophmate_save' ); ?>
	<table class="form-table" role="presentation">
		<?php foreach ( $sophmate_fields as list( $name, $label, $type ) ) : ?>
			<tr>
				<th scope="row"><label for="sophmate-<?php echo esc_attr( $name ); ?>"><?php echo esc_html( $label ); ?></label></th>
				<td>
					<input class="regular-text" autocomplete="off" type="<?php echo esc_attr( $type ); ?>" id="sophmate-<?php echo esc_attr( $name ); ?>" name="sophmate[<?php echo esc_attr( $name ); ?>]" value="<?php echo esc_attr( sophmate_demo_option( $name ) ); ?>">
					<?php if ( 'password' === $type ) : ?>
						<button type="button" class="button" data-reveal="sophmate-<?php echo esc_attr( $name ); ?>">Show key</button>
					<?php endif; ?>
				</td>
			</tr>
		<?php endforeach; ?>
		<tr>
			<th scope="row"><label for="sophmate-mode">Mode</label></th>
			<td>
				<select id="sophmate-mode" name="sophmate[mode]">
					<option value="test" <?php selected( sophmate_demo_option( 'mode' ), 'test' ); ?>>Test</option>
					<option value="live" <?php selected( sophmate_demo_option( 'mode' ), 'live' ); ?>>Live</option>
				</select>
			</td>
		</tr>
		<tr>
			<th scope="row">Live payments</th>
			<td><label><input type="checkbox" name="sophmate[live_enabled]" value="1" <?php checked( sophmate_demo_option( 'live_enabled' ), '1' ); ?>> Enable live mode</label></td>
		</tr>
		<tr>
			<th scope="row">Capture</th>
			<td>
				<fieldset>
					<legend class="screen-reader-text">Capture</legend>
					<label><input type="radio" name="sophmate[capture]" value="automatic" <?php checked( sophmate_demo_option( 'capture' ), 'automatic' ); ?>> Capture at once</label><br>
					<label><input type="radio" name="sophmate[capture]" value="manual" <?php checked( sophmate_demo_option( 'capture' ), 'manual' ); ?>> Capture by hand</label>
				</fieldset>
			</td>
		</tr>
	</table>
	<p class="submit">
		<input type="submit" name="save" class="button button-primary" value="Save changes">
		<input type="submit" name="save_unreachable" class="button" value="Save with an unreachable provider">
		<input type="submit" name="save_debug" class="button" value="Save and send a mail">
		<a class="button" href="<?php echo esc_url( admin_url( 'admin.php?page=sophmate-diagnostics' ) ); ?>">Go to Diagnostics</a>
	</p>
</form>
