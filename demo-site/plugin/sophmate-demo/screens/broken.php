<?php
/**
 * Links to pages that break.
 */

defined( 'ABSPATH' ) || exit;

$sophmate_links = array(
	'sophmate-critical' => 'Open payout report',
	'sophmate-white'    => 'Open tax report',
	'sophmate-half'     => 'Open refund report',
	'sophmate-none'     => 'Open staff report',
	'sophmate-maintenance' => 'Open yearly report',
	'sophmate-database' => 'Open order report',
	'sophmate-challenge' => 'Open visitor report',
	'sophmate-gateway'  => 'Open partner report',
	'sophmate-portal'   => 'Open partner portal',
	'sophmate-map'      => 'Open payout map',
);
?>
<div class="wrap" id="sophmate">
	<h1>SophMate Broken pages</h1>
	<p>
		<?php foreach ( $sophmate_links as $page => $label ) : ?>
			<a class="button" href="<?php echo esc_url( admin_url( "admin.php?page=$page" ) ); ?>"><?php echo esc_html( $label ); ?></a>
		<?php endforeach; ?>
		<a class="button" href="<?php echo esc_url( admin_url( 'admin-post.php?action=sophmate_save' ) ); ?>">Reset settings</a>
	</p>
</div>
