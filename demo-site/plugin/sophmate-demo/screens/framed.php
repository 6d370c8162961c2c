<?php
/**
 * Two frames: one with an address of this site, one whose document stands in the page.
 */

defined( 'ABSPATH' ) || exit;

$sophmate_inline = sophmate_demo_frame_document( 'Preview', 'Retry in preview', 'Open preview', '#preview' );
?>
<div class="wrap" id="sophmate">
	<h1>SophMate Framed screen</h1>
	<iframe title="Payouts" name="sophmate-payouts" src="<?php echo esc_url( admin_url( 'admin-ajax.php?action=sophmate_frame' ) ); ?>"></iframe>
	<iframe title="Preview" name="sophmate-preview" srcdoc="<?php echo esc_attr( $sophmate_inline ); ?>"></iframe>
</div>
