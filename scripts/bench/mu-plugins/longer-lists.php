<?php
/**
 * Plugin Name: Longer lists (bench)
 * Description: Makes the orders list as long as `bench-rows` says, each row with a person of its own. For `npm run bench`.
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_footer',
	static function () {
		$rows = isset( $_GET['bench-rows'] ) ? (int) $_GET['bench-rows'] : 0;
		if ( $rows < 1 ) {
			return;
		}
		?>
<script>
	( () => {
		const list = document.getElementById( 'the-list' );
		const shown = [ ...list.rows ];
		const syllables = [ 'zor', 'vel', 'kra', 'mi', 'tun', 'ost', 'ber', 'la', 'quen', 'fi', 'dra', 'sul', 'no', 'wex', 'ha', 'pim' ];
		// No row has the words of another: what was found once would be known again in all of them.
		const word = ( n, salt ) => {
			let text = '';
			for ( let left = n * 7 + salt * 131 + 4096; left > 0; left = Math.floor( left / 16 ) ) text += syllables[ ( left + salt ) % 16 ];
			return text[ 0 ].toUpperCase() + text.slice( 1 );
		};
		for ( let n = shown.length; n < <?php echo $rows; ?>; n++ ) {
			const row = shown[ n % shown.length ].cloneNode( true );
			const id = 20000 + n;
			row.id = `order-${ id }`;
			row.querySelector( '.check-column input' ).id = `cb-select-${ id }`;
			row.querySelector( '.order-view strong' ).textContent = `#${ id } ${ word( n, 1 ) } ${ word( n, 2 ) }`;
			const address = `${ word( n, 1 ) } ${ word( n, 2 ) }, ${ 1 + n % 90 } ${ word( n, 3 ) } Street, ${ word( n, 4 ) } ${ 10000 + n }`;
			row.querySelector( '.billing_address' ).firstChild.data = address;
			row.querySelector( '.shipping_address a' ).textContent = address;
			list.append( row );
		}
	} )();
</script>
		<?php
	}
);
