<?php
/**
 * The tabs above the settings.
 */

defined( 'ABSPATH' ) || exit;

$woo_open = isset( $_GET['tab'] ) ? sanitize_key( $_GET['tab'] ) : 'general';
?>
<nav class="nav-tab-wrapper woo-nav-tab-wrapper">
	<?php foreach ( array( 'general' => 'General', 'checkout' => 'Payments', 'advanced' => 'Advanced' ) as $tab => $label ) : ?>
		<a href="<?php echo esc_url( woo_demo_url( array( 'page' => 'wc-settings', 'tab' => $tab ) ) ); ?>" class="nav-tab<?php echo $tab === $woo_open ? ' nav-tab-active' : ''; ?>"><?php echo esc_html( $label ); ?></a>
	<?php endforeach; ?>
</nav>
<?php if ( 'advanced' === $woo_open ) : ?>
	<ul class="subsubsub"><li><a href="<?php echo esc_url( woo_demo_url( array( 'page' => 'wc-settings', 'tab' => 'advanced', 'section' => 'keys' ) ) ); ?>" class="current">REST API keys</a></li></ul><br class="clear">
<?php endif; ?>
