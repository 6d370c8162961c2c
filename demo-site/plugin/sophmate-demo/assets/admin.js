/**
 * Buttons of the plug-in's screens. `data-call` says how a button calls: ajax:action, rest:route, script:way.
 * The answers are shown as notices under the heading, as plug-ins do.
 */
jQuery( function ( $ ) {
	function show( type, text ) {
		const notice = $( '<div class="notice is-dismissible"><p></p></div>' ).addClass( 'notice-' + type );
		notice.find( 'p' ).text( text );
		$( '#sophmate > .sophmate-answer' ).remove();
		notice.addClass( 'sophmate-answer' ).insertAfter( '#sophmate > h1' );
		$( document ).trigger( 'wp-updates-notice-added' );
	}

	function ajax( action ) {
		if ( action === 'archive' ) {
			$.ajax( { url: window.ajaxurl, method: 'POST', timeout: 6000, data: { action: 'sophmate_archive', nonce: window.sophmateDemo.nonce } } );
			return;
		}
		const nonce = action === 'expired' ? '0000000000' : window.sophmateDemo.nonce;
		$.post( window.ajaxurl, { action: 'sophmate_' + action, nonce } )
			.done( function ( answer ) {
				if ( answer && answer.data ) {
					show( answer.success ? 'success' : 'error', answer.data.message );
				} else {
					show( 'error', 'Unexpected answer from the server: ' + String( answer ) );
				}
			} )
			.fail( function ( request ) {
				const said = request.responseJSON && request.responseJSON.data ? request.responseJSON.data.message : request.responseText;
				show( 'error', 'Request failed with status ' + request.status + ': ' + said );
			} );
	}

	function add( src ) {
		const element = document.createElement( 'script' );
		element.src = src;
		document.head.append( element );
	}

	function rest( route ) {
		window.wp.apiFetch( { path: '/sophmate/v1/' + route, method: 'POST' } ).catch( function ( error ) {
			show( 'error', error.message + ' (' + error.code + ')' );
		} );
	}

	const script = {
		throw() {
			const settings = window.sophmateDemo.checkout;
			settings.theme.colour = 'moss';
		},
		map() {
			add( 'https://maps.northgate-pay.example/widget.js?key=' + window.sophmateDemo.customer );
		},
		widget() {
			add( '/wp-content/plugins/sophmate-demo/assets/widget.js?for=' + window.sophmateDemo.customer );
		},
		cart() {
			window.wp.apiFetch( { path: '/sophmate/v1/batch', method: 'POST' } ).then( function ( answer ) {
				const notice = $( '<div class="wc-block-components-notice-banner is-error sophmate-answer" role="alert"><div class="wc-block-components-notice-banner__content"></div></div>' );
				notice.children().text( answer.responses[ 0 ].body.message );
				notice.insertAfter( '#sophmate > h1' );
			} );
		},
		receipt() {
			// eslint-disable-next-line no-console
			console.warn( 'Receipt of ' + window.sophmateDemo.customer + ' has no template' );
			throw new Error( 'Receipt of ' + window.sophmateDemo.customer + ' could not be drawn: SM-6202' );
		},
		session() {
			$.post( window.ajaxurl, { action: 'sophmate_sign_out', nonce: window.sophmateDemo.nonce } ).done( function () {
				window.wp.heartbeat.connectNow();
			} );
		},
		reject() {
			Promise.reject( new Error( 'Preview could not be refreshed: SM-6110' ) );
		},
	};

	$( '#sophmate' ).on( 'click', '[data-call]', function () {
		const [ kind, name ] = this.dataset.call.split( ':' );
		if ( kind === 'ajax' ) {
			ajax( name );
		} else if ( kind === 'rest' ) {
			rest( name );
		} else {
			script[ name ]();
		}
	} );

	$( '#sophmate' ).on( 'click', '[data-reveal]', function () {
		const field = document.getElementById( this.dataset.reveal );
		field.type = field.type === 'password' ? 'text' : 'password';
		this.textContent = field.type === 'password' ? 'Show key' : 'Hide key';
	} );
} );
