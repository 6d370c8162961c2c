<?php
/**
 * Plugin Name: Horrors (proof)
 * Description: A screen of a plug-in that nobody knows, where names stand in every place that is hard to cover, each painted as a solid block of one hue. For the trial "pixels".
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_menu',
	static function () {
		add_menu_page( 'Horrors', 'Horrors', 'manage_options', 'proof-horrors', 'proof_horrors_screen', 'dashicons-warning', 60 );
	}
);

function proof_horrors_screen() {
	$hue   = '#7f0';
	$name  = 'Zorvelin Kratz';
	$block = '<span class="hb">' . $name . '</span>';
	$image = 'data:image/svg+xml,' . rawurlencode( '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="' . $hue . '"/></svg>' );
	$inner = '<style>body{margin:8px}.hb{background:' . $hue . ';color:' . $hue . ';display:inline-block;min-width:16px;line-height:16px;min-height:16px;white-space:nowrap}i::after{content:attr(title);background:' . $hue . ';color:' . $hue . ';display:inline-block;line-height:16px}</style><i title="' . $name . '"></i>';
	?>
<style>
	.hb { background: <?php echo $hue; ?>; color: <?php echo $hue; ?>; display: inline-block; min-width: 16px; min-height: 16px; line-height: 16px; text-indent: 0; white-space: nowrap; }
	#horrors section { margin: 8px 0; }
	#horror-click { position: fixed; left: 200px; top: 40px; z-index: 99999; }
	#horror-still { position: fixed; right: 12px; top: 44px; }
	.h-row { display: flex; gap: 14px; align-items: center; flex-wrap: wrap; }

	/* Said by a style sheet: of an attribute, of a property of its own, beside its element. */
	.h-attr::before, .h-var::after, .h-out::after, .h-empty::before { background: <?php echo $hue; ?>; color: <?php echo $hue; ?>; display: inline-block; line-height: 16px; }
	.h-attr::before, .h-out::after, .h-empty::before { content: attr(data-who); }
	.h-var::after { content: var(--who); }
	.h-out { position: relative; display: inline-block; width: 40px; height: 20px; margin-right: 180px; }
	.h-out::after { position: absolute; left: 60px; top: 2px; white-space: nowrap; }
	.h-marker { margin-left: 140px; }
	.h-marker::marker { content: attr(data-who); color: <?php echo $hue; ?>; font: 900 20px monospace; }

	.h-face { display: inline-block; width: 40px; height: 40px; }
	.h-turned { transform: rotate(24deg); display: inline-block; margin: 30px; }
	.h-deep { perspective: 300px; } .h-deep > div { transform: rotateY(35deg) translateZ(20px); width: 160px; }
	.h-upright { writing-mode: vertical-rl; height: 120px; }
	.h-clip { width: 60px; overflow: hidden; white-space: nowrap; }
	.h-over { position: relative; height: 22px; } .h-over > * { position: absolute; left: 0; top: 0; }
	.h-contents { display: contents; }
	.h-far { position: absolute; left: 420px; top: 330px; }

	@keyframes h-swing { from { transform: translate(0, 0); } to { transform: translate(380px, 70px); } }
	.h-swing { animation: h-swing 700ms ease-in-out infinite alternate; display: inline-block; will-change: transform; }
	@keyframes h-spin { to { transform: rotate(360deg); } }
	.h-spin { animation: h-spin 1.3s linear infinite; display: inline-block; transform-origin: -40px 50%; margin-left: 160px; }
	body:not(.h-storm) .h-swing, body:not(.h-storm) .h-spin { animation: none; }

	.h-menu { position: relative; display: inline-block; } .h-menu > div { display: none; position: absolute; top: 100%; left: 0; background: #fff; padding: 6px; z-index: 9; width: 160px; }
	.h-menu:hover > div, .h-menu.open > div { display: block; }
	.h-select, .h-select::picker(select) { appearance: base-select; }
	.h-select option { background: <?php echo $hue; ?>; color: <?php echo $hue; ?>; min-height: 20px; }
	#horror-list.grid { display: grid; grid-template-columns: repeat(3, 220px); }
	::view-transition-group(*) { animation-duration: 900ms; }
</style>
<div class="wrap" id="horrors">
	<h1>Horrors</h1>
	<button type="button" class="button" id="horror-click">Mark</button>
	<p id="horror-still"><?php echo $block; ?></p>

	<section class="h-row">
		<span class="h-attr" data-who="<?php echo $name; ?>"></span>
		<span class="h-var" style="--who: '<?php echo $name; ?>'"></span>
		<span class="h-out" data-who="<?php echo $name; ?>"></span>
		<ul><li class="h-marker" data-who="<?php echo $name; ?>"></li></ul>
		<span class="h-face" style="background-image: url(&quot;<?php echo esc_attr( $image ); ?>&quot;)"></span>
		<img width="40" height="40" alt="" src="<?php echo esc_attr( $image ); ?>">
		<svg width="40" height="40"><rect width="40" height="40" fill="<?php echo $hue; ?>"/></svg>
		<canvas width="40" height="40" data-paint></canvas>
		<object type="image/svg+xml" width="40" height="40" data="<?php echo esc_attr( $image ); ?>"></object>
		<video width="40" height="40" poster="<?php echo esc_attr( $image ); ?>"></video>
		<input type="image" width="40" height="40" alt="" src="<?php echo esc_attr( $image ); ?>">
	</section>

	<section class="h-row">
		<input class="hb" placeholder="<?php echo $name; ?>" style="width: 130px">
		<input type="button" class="hb" value="<?php echo $name; ?>">
		<input class="hb" list="h-names" value="<?php echo $name; ?>"><datalist id="h-names"><option value="<?php echo $name; ?>"></datalist>
		<select class="hb"><option><?php echo $name; ?></option></select>
		<select class="h-select" id="horror-select"><button>Choose</button><option><?php echo $name; ?></option><option>Kratz Zorvelin</option></select>
		<select multiple size="3" class="hb"><option><?php echo $name; ?></option><option><?php echo $name; ?></option></select>
		<span class="hb" contenteditable="true"><?php echo $name; ?></span>
		<span class="hb" role="textbox"><?php echo $name; ?></span>
		<span title="<?php echo $name; ?>"><?php echo $block; ?></span>
		<progress></progress>
	</section>

	<section class="h-row">
		<div class="h-turned"><?php echo $block; ?></div>
		<div class="h-deep"><div><?php echo $block; ?></div></div>
		<div class="h-upright"><?php echo $block; ?></div>
		<div class="h-clip"><?php echo $block; ?></div>
		<div class="h-over"><?php echo $block; ?><span>Covered</span></div>
		<form><select name="childNodes" hidden><option>All</option></select><input type="hidden" name="nodeType"><input type="hidden" name="parentElement"><?php echo $block; ?></form>
		<div class="h-contents"><?php echo $block; ?></div>
		<div dir="rtl"><?php echo $block; ?></div>
		<div style="zoom: 1.7"><?php echo $block; ?></div>
		<div style="scale: 0.8"><?php echo $block; ?></div>
		<div style="text-indent: 40px; width: 220px"><?php echo $block; ?></div>
	</section>

	<section class="h-row">
		<div class="h-menu"><button type="button" class="button" id="horror-menu">Menu</button><div><?php echo $block; ?><br><?php echo $block; ?></div></div>
		<button type="button" class="button" id="horror-pop" popovertarget="h-popover">Open</button>
		<div id="h-popover" popover="auto"><?php echo $block; ?> <?php echo $block; ?></div>
		<details id="h-details"><summary>More</summary><?php echo $block; ?></details>
		<dialog id="h-dialog"><p><?php echo $block; ?></p><form method="dialog"><button>Close</button></form></dialog>
		<span class="h-swing"><?php echo $block; ?></span>
		<span class="h-spin"><?php echo $block; ?></span>
		<span id="h-moved" style="position: relative; display: inline-block"><?php echo $block; ?></span>
	</section>

	<div id="horror-scroll" style="height: 170px; width: 620px; overflow: auto; border: 1px solid #ccc; position: relative">
		<table class="widefat" style="width: 1300px">
			<thead><tr><th style="position: sticky; top: 0; background: #fff">Member</th><th style="position: sticky; top: 0; background: #fff">Place</th><th>Note</th><th>Far</th></tr></thead>
			<tbody>
				<?php for ( $row = 0; $row < 120; $row++ ) : ?>
					<tr><td style="position: sticky; left: 0; background: #fff"><?php echo $block; ?></td><td><?php echo $block; ?></td><td><?php echo $block; ?></td><td><?php echo $block; ?></td></tr>
				<?php endfor; ?>
				<tr><td>Last</td><td><div class="h-far"><?php echo $block; ?></div></td><td></td><td></td></tr>
			</tbody>
		</table>
	</div>

	<iframe title="Inner" width="420" height="120" style="transform: scale(1.2); transform-origin: 0 0; margin-bottom: 30px" srcdoc="<?php echo esc_attr( $inner . '<p>' . $block . '</p><iframe width="300" height="60" srcdoc="' . esc_attr( $inner . '<p>' . $block . '</p>' ) . '"></iframe>' ); ?>"></iframe>
	<iframe title="Turned" width="300" height="60" style="transform: rotate(4deg)" srcdoc="<?php echo esc_attr( $inner . $block ); ?>"></iframe>
	<iframe title="Designed" id="horror-design" width="300" height="60" srcdoc="<?php echo esc_attr( $inner . '<h1 class="hb">' . $name . '</h1>' ); ?>"></iframe>
	<iframe title="Elsewhere" width="300" height="60" sandbox srcdoc="<?php echo esc_attr( $inner . $block ); ?>"></iframe>
	<iframe title="Blob" id="horror-blob" width="300" height="60"></iframe>
	<div id="horror-closed"></div>

	<ul id="horror-list">
		<?php for ( $item = 0; $item < 60; $item++ ) : ?>
			<li class="card"><?php echo $block; ?> since <?php echo $block; ?></li>
		<?php endfor; ?>
	</ul>
</div>
<script>
( () => {
	const $ = ( id ) => document.getElementById( id );
	const list = $( 'horror-list' );
	for ( const canvas of document.querySelectorAll( 'canvas[data-paint]' ) ) {
		const pen = canvas.getContext( '2d' );
		pen.fillStyle = '<?php echo $hue; ?>';
		pen.fillRect( 0, 0, 40, 40 );
	}
	$( 'horror-closed' ).attachShadow( { mode: 'closed' } ).innerHTML = '<style>.hb, i::before { background: <?php echo $hue; ?>; color: <?php echo $hue; ?>; display: inline-block; line-height: 16px } i::before { content: attr(data-who) }</style><p><span class="hb"><?php echo $name; ?></span> <i data-who="<?php echo $name; ?>"></i> <slot></slot></p>';
	$( 'horror-blob' ).src = URL.createObjectURL( new Blob( [ <?php echo wp_json_encode( '<!doctype html>' . $inner . '<p>' . $block . '</p>' ); ?> ], { type: 'text/html' } ) );
	$( 'horror-design' ).addEventListener( 'load', () => { $( 'horror-design' ).contentDocument.designMode = 'on'; } );
	// The page lies about where things stand; an extension has its own words for that.
	const box = Element.prototype.getBoundingClientRect;
	Element.prototype.getBoundingClientRect = Element.prototype.getClientRects = Range.prototype.getBoundingClientRect = Range.prototype.getClientRects = function () { return new DOMRect(); };
	new MutationObserver( () => { $( 'h-moved' ).style.marginLeft = `${ Math.random() * 30 }px`; } ).observe( document.body, { childList: true } );
	const every = ( times, ms, work ) => { let done = 0; const timer = setInterval( () => { work( done ); if ( ++done >= times ) clearInterval( timer ); }, ms ); };
	const block = ( ms ) => { const until = performance.now() + ms; while ( performance.now() < until ); };
	window.horror = {
		where: ( element ) => box.call( element ),
		// Moves by the compositor alone, while the page's thread has no time.
		swing: () => { document.body.classList.add( 'h-storm' ); every( 4, 260, () => block( 170 ) ); setTimeout( () => document.body.classList.remove( 'h-storm' ), 2200 ); },
		shake: () => { const moved = $( 'h-moved' ); const begun = performance.now(); const step = () => { const at = performance.now() - begun; moved.style.left = `${ Math.round( 200 * Math.sin( at / 90 ) ) }px`; moved.style.top = `${ Math.round( 40 * Math.cos( at / 60 ) ) }px`; if ( at < 1600 ) requestAnimationFrame( step ); }; step(); },
		glide: () => scrollTo( { top: Math.random() * ( document.body.scrollHeight - innerHeight ), behavior: 'smooth' } ),
		jolt: () => every( 8, 60, ( nth ) => scrollBy( 0, nth % 2 ? -220 : 240 ) ),
		inner: () => every( 10, 50, () => $( 'horror-scroll' ).scrollBy( 90, 120 ) ),
		far: () => $( 'horror-scroll' ).scrollTo( 0, 99999 ),
		render: () => every( 3, 150, () => { const items = [ ...list.children ]; list.replaceChildren( ...items.reverse().map( ( item ) => item.cloneNode( true ) ) ); } ),
		insert: () => every( 4, 120, () => { const item = list.firstElementChild; item.remove(); setTimeout( () => list.append( item ), 40 ); } ),
		grid: () => { document.startViewTransition ? document.startViewTransition( () => list.classList.toggle( 'grid' ) ) : list.classList.toggle( 'grid' ); scrollTo( 0, list.offsetTop - 100 ); },
		menu: () => { document.querySelector( '.h-menu' ).classList.toggle( 'open' ); },
		popover: () => { $( 'h-popover' ).togglePopover?.(); },
		dialog: () => { const dialog = $( 'h-dialog' ); if ( dialog.open ) dialog.close(); else dialog.show(); },
		details: () => { $( 'h-details' ).open = ! $( 'h-details' ).open; },
		picker: () => { try { $( 'horror-select' ).showPicker(); } catch {} },
		attribute: () => { every( 5, 90, ( nth ) => document.querySelectorAll( '.h-attr' ).forEach( ( at ) => { at.style.marginLeft = `${ nth * 12 }px`; } ) ); },
		style: () => { const sheet = document.createElement( 'style' ); sheet.textContent = '.card::after { content: "<?php echo $name; ?>"; background: <?php echo $hue; ?>; color: <?php echo $hue; ?>; line-height: 16px; display: inline-block }'; document.head.append( sheet ); setTimeout( () => sheet.remove(), 1500 ); },
	};
} )();
</script>
	<?php
}
