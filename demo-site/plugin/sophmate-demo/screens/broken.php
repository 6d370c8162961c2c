<?php
/**
 * Links to pages that break.
 */

defined( 'ABSPATH' ) || exit;

$sophmate_links = array(
	'sophmate-critical' => 'Open payout report',
	'sophmate-white'    => 'Open tax report',
	'sophmate-half'     => 'Open refund report',
);
?>
<div class="wrap" id="sophmate">
	<h1>SophMate Broken pages</h1>
	<p>
		<?php foreach ( $sophmate_links as $page => $label ) : ?>
			<a class="button" href="<?php echo esc_url( admin_url( "admin.php?page=$page" ) ); ?>"><?php echo esc_html( $label ); ?></a>
		<?php endforeach; ?>
	</p>
</div>
