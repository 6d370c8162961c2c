/**
 * Address editing on the order screen, and the picture of a REST key.
 */
jQuery( function ( $ ) {
	$( '.order_data_column a.edit_address' ).on( 'click', function ( event ) {
		event.preventDefault();
		const column = $( this ).closest( '.order_data_column' );
		column.find( 'div.address' ).hide();
		column.find( 'div.edit_address' ).removeAttr( 'hidden' );
	} );

	/** Squares in the manner of a QR code, made of the text's own bits: a picture that holds a secret, though no reader takes it. */
	function paint( holder, text ) {
		const side = 29;
		const canvas = $( '<canvas width="145" height="145"></canvas>' ).appendTo( holder )[ 0 ];
		const pen = canvas.getContext( '2d' );
		for ( let square = 0; square < side * side; square++ ) {
			const byte = text.charCodeAt( ( square >> 3 ) % text.length );
			pen.fillStyle = ( byte >> ( square & 7 ) ) & 1 ? '#000' : '#fff';
			pen.fillRect( ( square % side ) * 5, Math.floor( square / side ) * 5, 5, 5 );
		}
		$( '<img alt="Scan me!" style="display:none">' ).attr( 'src', canvas.toDataURL() ).appendTo( holder );
	}

	const holder = $( '#keys-qrcode' );
	if ( holder.length ) {
		paint( holder, holder.data( 'holds' ) );
	}
} );
