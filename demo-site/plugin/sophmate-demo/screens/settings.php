<?php
/**
 * The settings screen: a row of tabs and the file of the open one.
 */

defined( 'ABSPATH' ) || exit;

$sophmate_tabs = array(
	'general'    => 'General',
	'connection' => 'Connection',
	'orders'     => 'Orders',
	'log'        => 'Log',
);
$sophmate_tab  = isset( $_GET['tab'] ) ? sanitize_key( $_GET['tab'] ) : 'general';
if ( ! isset( $sophmate_tabs[ $sophmate_tab ] ) ) {
	$sophmate_tab = 'general';
}
?>
<div class="wrap" id="sophmate">
	<h1>SophMate Settings</h1>
	<?php sophmate_demo_result_notice(); ?>
	<nav class="nav-tab-wrapper" aria-label="Secondary menu">
		<?php foreach ( $sophmate_tabs as $slug => $label ) : ?>
			<a class="nav-tab<?php echo $slug === $sophmate_tab ? ' nav-tab-active' : ''; ?>" href="<?php echo esc_url( sophmate_demo_tab_url( $slug ) ); ?>"><?php echo esc_html( $label ); ?></a>
		<?php endforeach; ?>
	</nav>
	<?php require dirname( __DIR__ ) . "/tabs/$sophmate_tab.php"; ?>
</div>
