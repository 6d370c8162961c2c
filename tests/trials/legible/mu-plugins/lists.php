<?php
/**
 * Plugin Name: Lists of others (proof)
 * Description: Three list screens as plug-ins have them that nobody knows: two made by PHP, one by a script, without tables. For the trial "legible".
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

function proof_list( $name ) {
	return json_decode( file_get_contents( __DIR__ . '/lists.json' ), true )[ $name ];
}

add_action(
	'admin_menu',
	static function () {
		foreach ( array( 'entries', 'bookings', 'subscribers' ) as $name ) {
			$title = proof_list( $name )['title'];
			add_menu_page( $title, $title, 'manage_options', "proof-$name", "proof_{$name}_screen", 'dashicons-list-view', 58 );
		}
	}
);

add_action(
	'admin_head',
	static function () {
		if ( ! str_starts_with( isset( $_GET['page'] ) ? sanitize_key( $_GET['page'] ) : '', 'proof-' ) ) {
			return;
		}
		// Large and dark, so that what is there is read for certain.
		echo '<style>.proof, .proof :is(td, th, p, a, button, .button, div) { font: 16px/1.5 "DejaVu Sans", sans-serif; } .proof :is(td, p, span, div.cell, div.note) { color: #111; } .proof-bar { display: flex; gap: 16px; margin: 16px 0; } .proof-card { background: #fff; border: 1px solid #ccc; padding: 2px 16px; margin: 0 0 4px; display: grid; grid-template-columns: 1fr 1.6fr 1fr 2fr auto; gap: 24px; align-items: center; }</style>';
	}
);

/** A table of WordPress's own shape, in classes of the plug-in's own. */
function proof_entries_screen() {
	$list = proof_list( 'entries' );
	?>
<div class="wrap proof">
	<h1 class="wp-heading-inline">Form entries</h1>
	<a href="#" class="page-title-action">Export entries</a>
	<hr class="wp-header-end">
	<div class="notice notice-success"><p>Two entries were archived</p></div>
	<h2>Unread entries</h2>
	<p class="proof-bar"><button type="button" class="button" id="proof-act">Mark as read</button> <button type="button" class="button">Archive</button> <button type="button" class="button">Newest first</button></p>
	<table class="widefat striped ff-entries">
		<thead><tr><th>Sender</th><th>Submitted</th><th>Telephone</th><th>Message</th></tr></thead>
		<tbody>
			<?php foreach ( $list['rows'] as list( $name, $mail, $phone, $note ) ) : ?>
				<tr><td><?php echo esc_html( $name ); ?></td><td><a href="mailto:<?php echo esc_attr( $mail ); ?>"><?php echo esc_html( $mail ); ?></a></td><td><?php echo esc_html( $phone ); ?></td><td><?php echo esc_html( $note ); ?></td></tr>
			<?php endforeach; ?>
		</tbody>
	</table>
</div>
	<?php
}

/** Tabs, a grid whose cells are `div`s with roles, and cards with notes. */
function proof_bookings_screen() {
	$list = proof_list( 'bookings' );
	?>
<div class="wrap proof">
	<h1 class="wp-heading-inline">Bookings</h1>
	<a href="#" class="page-title-action">Add booking</a>
	<hr class="wp-header-end">
	<div class="notice notice-info"><p>The calendar was synchronised</p></div>
	<h2 class="nav-tab-wrapper"><a href="#" class="nav-tab nav-tab-active">Upcoming</a><a href="#" class="nav-tab">Cancelled</a><a href="#" class="nav-tab">Room plan</a></h2>
	<p class="proof-bar"><button type="button" class="button button-primary" id="proof-act">Check in</button> <button type="button" class="button">Print schedule</button></p>
	<table class="bk-grid widefat">
		<thead><tr><th scope="col">Guest</th><th scope="col">Contact</th><th scope="col">Arrival</th><th scope="col">Requests</th></tr></thead>
		<tbody>
			<?php foreach ( $list['rows'] as list( $name, $mail, $phone, $note ) ) : ?>
				<tr><th scope="row"><?php echo esc_html( $name ); ?></th><td><?php echo esc_html( $mail ); ?></td><td><?php echo esc_html( $phone ); ?></td><td><div class="note"><?php echo esc_html( $note ); ?></div></td></tr>
			<?php endforeach; ?>
		</tbody>
	</table>
</div>
	<?php
}

/** Everything by script, after the page has loaded, and without a table: cards of `div`s. */
function proof_subscribers_screen() {
	?>
<div class="wrap"><div id="proof-root" class="proof"></div></div>
<script>
	document.addEventListener( 'DOMContentLoaded', () => {
		const list = <?php echo wp_json_encode( proof_list( 'subscribers' ) ); ?>;
		const make = ( tag, properties, ...children ) => {
			const element = Object.assign( document.createElement( tag ), properties );
			element.append( ...children );
			return element;
		};
		const tab = ( text, on ) => {
			const element = make( 'button', { type: 'button', className: 'css-1x8tab button' }, text );
			element.setAttribute( 'role', 'tab' );
			element.setAttribute( 'aria-selected', String( on ) );
			return element;
		};
		const status = make( 'div', { className: 'css-0notice' }, 'Delivery finished without problems' );
		status.setAttribute( 'role', 'status' );
		const card = ( [ name, mail, phone, note ] ) => make( 'div', { className: 'proof-card css-9card' },
			make( 'div', { className: 'cell' }, make( 'span', {}, name ) ),
			make( 'div', { className: 'cell' }, make( 'a', { href: `mailto:${ mail }` }, mail ) ),
			make( 'div', { className: 'cell' }, phone ),
			make( 'div', { className: 'cell' }, make( 'p', {}, note ) ),
			make( 'button', { type: 'button', className: 'css-3btn' }, 'Resubscribe' ) );
		document.getElementById( 'proof-root' ).append(
			make( 'h1', {}, 'Subscribers' ),
			status,
			make( 'div', { className: 'proof-bar' }, tab( 'Active', true ), tab( 'Bounced', false ), tab( 'Unsubscribed', false ) ),
			make( 'div', { className: 'proof-bar' }, make( 'button', { type: 'button', className: 'css-3btn', id: 'proof-act' }, 'Import contacts' ), make( 'button', { type: 'button', className: 'css-3btn' }, 'Send newsletter' ) ),
			make( 'h2', {}, 'Audience growth' ),
			make( 'div', { className: 'css-5list' }, ...list.rows.map( card ) ),
		);
	} );
</script>
	<?php
}
