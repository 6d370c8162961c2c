<?php
/**
 * Plugin Name: Paint (proof)
 * Description: Paints every value of the site's data as a solid block of one hue, wherever it stands. For the trial "pixels".
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

/** Entries of the data that are no secret by themselves: they stand in the interface's own words, too. */
const PROOF_OPEN_KEYS = array( 'about', 'tagline', 'role', 'status', 'date', 'country', 'countryName', 'customer', 'permissions', 'permissionsName', 'description', 'lastAccess', 'title', 'password', 'posts' );

function proof_paint_values( $node, &$values ) {
	foreach ( $node as $key => $value ) {
		if ( in_array( $key, PROOF_OPEN_KEYS, true ) ) {
			continue;
		}
		if ( is_array( $value ) ) {
			proof_paint_values( $value, $values );
		} elseif ( is_string( $value ) && strlen( $value ) > 3 ) {
			$values[] = $value;
		} elseif ( 'id' === $key && (int) $value > 1000 ) {
			$values[] = '#' . $value;
		}
	}
}

function proof_paint() {
	$values = array();
	proof_paint_values( json_decode( file_get_contents( '/demo-data.json' ), true ), $values );
	// The longest first: an address holds a name.
	usort( $values, static fn ( $a, $b ) => strlen( $b ) - strlen( $a ) );
	?>
<style>
	[data-proof-paint], [data-proof-paint]::placeholder { background: #7f0 !important; color: #7f0 !important; border-color: #7f0 !important; text-shadow: none !important; text-decoration: none !important; }
	span[data-proof-paint] { display: inline-block !important; min-width: 16px; min-height: 16px; line-height: 16px !important; }
	/* WordPress's own colour schemes: one of them has the hue. So have the edges of WooCommerce's green on green. */
	.user-admin-color-wrap { display: none; }
	mark.order-status { background: #eee !important; color: #333 !important; }
	img[data-proof-paint] { object-position: -9999px !important; min-width: 16px; min-height: 16px; }
</style>
<script>
document.addEventListener( 'DOMContentLoaded', () => {
	const values = <?php echo wp_json_encode( array_values( array_unique( $values ) ) ); ?>;
	const first = ( text ) => values.map( ( value ) => [ text.indexOf( value ), value ] ).find( ( [ at ] ) => at >= 0 );
	const paint = ( root ) => {
		const walker = document.createTreeWalker( root, NodeFilter.SHOW_TEXT );
		const texts = [];
		while ( walker.nextNode() ) texts.push( walker.currentNode );
		while ( texts.length ) {
			const text = texts.pop();
			if ( [ 'SCRIPT', 'STYLE', 'OPTION', 'TEXTAREA', 'TITLE' ].includes( text.parentElement?.tagName ) || text.parentElement?.dataset.proofPaint !== undefined ) continue;
			const [ at, value ] = first( text.data ) ?? [];
			if ( value === undefined ) continue;
			const found = text.splitText( at );
			texts.push( text, found.splitText( value.length ) );
			const block = document.createElement( 'span' );
			block.dataset.proofPaint = '';
			found.replaceWith( block );
			block.append( found );
		}
		for ( const field of root.querySelectorAll( 'input:not([type=hidden]), textarea, select' ) ) {
			if ( first( field.value ) || ( field.selectedOptions && first( field.selectedOptions[ 0 ]?.text ?? '' ) ) ) field.dataset.proofPaint = '';
		}
		for ( const image of root.querySelectorAll( 'img[src*="/avatar/"]' ) ) image.dataset.proofPaint = '';
		for ( const canvas of root.querySelectorAll( '#keys-qrcode canvas, canvas[data-qr]' ) ) {
			const pen = canvas.getContext( '2d' );
			pen.fillStyle = '#7f0';
			pen.fillRect( 0, 0, canvas.width, canvas.height );
		}
	};
	paint( document.body );
	// What an error brings later, before it is drawn.
	new MutationObserver( ( changes ) => {
		for ( const { addedNodes } of changes ) for ( const node of addedNodes ) if ( node.nodeType === 1 && node.dataset.proofPaint === undefined ) paint( node );
	} ).observe( document.body, { childList: true, subtree: true } );
} );
</script>
	<?php
}
add_action( 'admin_head', 'proof_paint', 1 );
add_action( 'wp_head', 'proof_paint', 1 );

add_action(
	'admin_menu',
	static function () {
		add_menu_page( 'Painted', 'Painted', 'manage_options', 'proof-painted', 'proof_painted_screen', 'dashicons-art', 59 );
	}
);

/** Places that are hard to measure. Each block is sensitive by what the screen is: data of a plug-in that nobody knows. */
function proof_painted_screen() {
	$block = '<span data-proof-paint>Zorvelin Kratz</span>';
	$frame = '<style>span,input{background:#7f0;color:#7f0;border-color:#7f0;display:inline-block;min-width:16px;min-height:16px}</style><p style="margin:30px"><span>Zorvelin Kratz</span></p><input value="Zorvelin Kratz"><iframe height="60" srcdoc="<p><span style=\'background:#7f0;color:#7f0;display:inline-block;min-height:16px\'>Zorvelin</span></p>"></iframe><button>In frame</button>';
	?>
<div class="wrap" id="painted">
	<h1>Painted</h1>
	<p><button type="button" class="button" id="painted-a">First</button> <button type="button" class="button" id="painted-b">Second</button> <?php echo $block; ?></p>
	<table class="form-table" role="presentation">
		<tr><th scope="row"><label for="p-text">Words</label></th><td><input id="p-text" type="text" value="Zorvelin Kratz" data-proof-paint> <input type="password" value="Zorvelin" data-proof-paint> <input type="number" value="4821" data-proof-paint> <select data-proof-paint><option>Zorvelin Kratz</option></select></td></tr>
		<tr><th scope="row">More</th><td><textarea data-proof-paint rows="2">Zorvelin Kratz</textarea> <span contenteditable="true" data-proof-paint>Zorvelin Kratz</span></td></tr>
		<tr><th scope="row">Pictures</th><td><img data-proof-paint width="40" height="40" alt="" src="data:image/gif;base64,R0lGODlhAQABAPAAAMPEx////yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="> <canvas data-qr width="60" height="60"></canvas> <svg width="40" height="40"><rect width="40" height="40" fill="#7f0"/></svg></td></tr>
	</table>
	<div style="transform: scale(1.4) translate(90px, 4px); transform-origin: 0 0; width: 300px; height: 40px"><p><?php echo $block; ?></p></div>
	<div style="zoom: 1.3; width: 300px"><p><?php echo $block; ?></p></div>
	<div style="columns: 3; width: 500px"><p>Text that breaks over columns: <?php echo str_repeat( $block . ' ', 6 ); ?></p></div>
	<div id="painted-scroll" style="height: 160px; overflow: auto; width: 560px; border: 1px solid #ccc">
		<table class="widefat" style="width: 900px">
			<thead><tr><th style="position: sticky; top: 0; left: 0; background: #fff; z-index: 2">Member</th><th style="position: sticky; top: 0; background: #fff">Where</th><th>Note</th></tr></thead>
			<tbody>
				<?php for ( $row = 0; $row < 30; $row++ ) : ?>
					<tr><td style="position: sticky; left: 0; background: #fff"><?php echo $block; ?></td><td><?php echo $block; ?></td><td><?php echo $block; ?></td></tr>
				<?php endfor; ?>
			</tbody>
		</table>
	</div>
	<form><select name="childNodes" hidden><option>All</option></select><input type="hidden" name="nodeType"><input type="hidden" name="parentElement"><?php echo $block; ?></form>
	<iframe title="Inner" id="painted-frame" width="500" height="140" style="margin: 10px; border: 3px solid #ccc; padding: 7px" srcdoc="<?php echo esc_attr( $frame ); ?>"></iframe>
	<div id="painted-open"></div>
	<div id="painted-closed"></div>
	<p style="position: fixed; right: 20px; bottom: 60px"><?php echo $block; ?></p>
	<ul class="cards">
		<?php for ( $card = 0; $card < 25; $card++ ) : ?>
			<li class="card"><?php echo $block; ?> since <?php echo $block; ?></li>
		<?php endfor; ?>
	</ul>
</div>
<script>
	for ( const mode of [ 'open', 'closed' ] ) {
		const root = document.getElementById( `painted-${ mode }` ).attachShadow( { mode } );
		root.innerHTML = '<p><span style="background:#7f0;color:#7f0;display:inline-block;min-height:16px">Zorvelin Kratz</span> <input style="background:#7f0;color:#7f0" value="Zorvelin"></p>';
	}
</script>
	<?php
}
