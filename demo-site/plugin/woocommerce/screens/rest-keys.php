<?php
/**
 * The list of REST keys.
 */

defined( 'ABSPATH' ) || exit;

?>
<div class="wrap woocommerce">
	<form method="post" id="mainform" action="">
		<?php require __DIR__ . '/settings-tabs.php'; ?>
		<h1 class="screen-reader-text">Advanced</h1>
		<h2 class="wc-table-list-header">REST API</h2>
		<table class="wp-list-table widefat fixed striped table-view-list keys">
			<thead><tr><th scope="col" id="title" class="manage-column column-title column-primary">Description</th><th scope="col" id="truncated_key" class="manage-column column-truncated_key">Consumer key ending in</th><th scope="col" id="user" class="manage-column column-user">User</th><th scope="col" id="permissions" class="manage-column column-permissions">Permissions</th><th scope="col" id="last_access" class="manage-column column-last_access">Last access</th></tr></thead>
			<tbody id="the-list" data-wp-lists="list:key">
				<?php foreach ( woo_demo_data()['restKeys'] as $key ) : ?>
					<?php $edit = woo_demo_url( array( 'page' => 'wc-settings', 'tab' => 'advanced', 'section' => 'keys', 'edit-key' => $key['id'] ) ); ?>
					<tr>
						<td class="title column-title has-row-actions column-primary" data-colname="Description"><strong><a href="<?php echo esc_url( $edit ); ?>" class="row-title"><?php echo esc_html( $key['description'] ); ?></a></strong><div class="row-actions"><span class="id">ID: <?php echo (int) $key['id']; ?></span> | <span class="edit"><a href="<?php echo esc_url( $edit ); ?>">View/Edit</a></span></div></td>
						<td class="truncated_key column-truncated_key" data-colname="Consumer key ending in"><code>&hellip;<?php echo esc_html( substr( $key['consumerKey'], -7 ) ); ?></code></td>
						<td class="user column-user" data-colname="User"><a href="<?php echo esc_url( admin_url( 'user-edit.php?user_id=1' ) ); ?>"><?php echo esc_html( woo_demo_data()['admin']['display'] ); ?></a></td>
						<td class="permissions column-permissions" data-colname="Permissions"><?php echo esc_html( $key['permissionsName'] ); ?></td>
						<td class="last_access column-last_access" data-colname="Last access"><?php echo esc_html( $key['lastAccess'] ); ?></td>
					</tr>
				<?php endforeach; ?>
			</tbody>
		</table>
	</form>
</div>
