<?php
/**
 * Plugin Name: Vault (proof)
 * Description: Screens of a plug-in that nobody knows, full of what must not be in a report. For the trial "canaries".
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

function proof_vault() {
	static $vault = null;
	if ( null === $vault ) {
		$vault = json_decode( file_get_contents( '/demo-data.json' ), true )['vault'];
	}
	return $vault;
}

add_action(
	'admin_menu',
	static function () {
		add_menu_page( 'Vault', 'Vault', 'manage_options', 'proof-vault', 'proof_vault_screen', 'dashicons-lock', 59 );
	}
);

add_action(
	'wp_ajax_proof_vault',
	static function () {
		wp_send_json_error( array( 'message' => 'The vault did not open: client_secret=' . proof_vault()['answerSecret'] . ' was refused (VT-101).' ), 500 );
	}
);

function proof_vault_field( $type, $id, $label, $value = '' ) {
	printf( '<tr><th scope="row"><label for="%1$s">%2$s</label></th><td><input type="%3$s" id="%1$s" name="%1$s" value="%4$s" class="regular-text" autocomplete="off"></td></tr>', esc_attr( $id ), esc_html( $label ), esc_attr( $type ), esc_attr( $value ) );
}

function proof_vault_screen() {
	$v = proof_vault();
	$e = static fn ( $name ) => esc_html( $v[ $name ] );
	?>
<div class="wrap" id="vault">
	<h1>Vault</h1>
	<div id="vault-answer"></div>
	<p>
		<button type="button" class="button" id="vault-fail">Open vault</button>
		<button type="button" class="button" id="vault-notice">Check members</button>
		<button type="button" class="button" id="vault-log">Write log</button>
		<button type="button" class="button" id="vault-throw">Rebuild index</button>
		<button type="button" class="button" id="vault-request">Sync ledger</button>
	</p>
	<table class="form-table" role="presentation">
		<?php
		proof_vault_field( 'text', 'vault-phrase', 'Vault phrase', $v['phrase'] );
		proof_vault_field( 'text', 'vault-code', 'Partner access code', $v['accessCode'] );
		proof_vault_field( 'password', 'vault-sftp', 'SFTP', $v['sftpPassword'] );
		proof_vault_field( 'text', 'vault-text', 'Display words' );
		proof_vault_field( 'password', 'vault-password', 'New words' );
		proof_vault_field( 'number', 'vault-number', 'Ledger' );
		?>
		<tr><th scope="row"><label for="vault-owner">Owner</label></th><td><select id="vault-owner"><option>Nobody</option><option><?php echo $e( 'optionName' ); ?></option></select></td></tr>
		<tr><th scope="row"><label for="vault-note">Remarks</label></th><td><textarea id="vault-note" rows="2"></textarea></td></tr>
	</table>
	<table class="widefat striped">
		<thead><tr><th>Member</th><th>Where</th><th>Account</th><th>Remark</th></tr></thead>
		<tbody>
			<tr id="vault-row"><td title="<?php echo esc_attr( $v['titleName'] ); ?>"><?php echo $e( 'memberName' ); ?></td><td><?php echo $e( 'memberStreet' ); ?></td><td><?php echo $e( 'iban' ); ?> / <?php echo $e( 'card' ); ?> / <?php echo $e( 'customerNumber' ); ?></td><td><?php echo $e( 'memberNote' ); ?></td></tr>
			<tr><td><a id="vault-link" href="?page=proof-vault&amp;member=<?php echo rawurlencode( $v['linkName'] ); ?>"><?php echo $e( 'linkName' ); ?></a></td><td><?php echo $e( 'salt' ); ?></td><td><code id="new-application-password-value"><?php echo $e( 'applicationPassword' ); ?></code></td><td></td></tr>
		</tbody>
	</table>
	<div class="card" id="vault-card"><p>Last seen: <?php echo $e( 'cardName' ); ?></p></div>
	<div id="vault-draft" contenteditable="true" class="card"><?php echo $e( 'draft' ); ?></div>
	<iframe title="Member" id="vault-frame" srcdoc="<?php echo esc_attr( '<p id="who">' . $e( 'frameName' ) . '</p><button type="button">Next member</button>' ); ?>"></iframe>
	<div id="vault-host"></div>
</div>
<script>
( () => {
	const v = <?php echo wp_json_encode( $v ); ?>;
	document.cookie = `vault_session=${ v.cookie }; path=/`;
	const answer = ( text ) => {
		const notice = document.createElement( 'div' );
		notice.className = 'notice notice-error';
		notice.append( Object.assign( document.createElement( 'p' ), { textContent: text } ) );
		document.getElementById( 'vault-answer' ).replaceChildren( notice );
	};
	const on = ( id, act ) => document.getElementById( id ).addEventListener( 'click', act );
	const root = document.getElementById( 'vault-host' ).attachShadow( { mode: 'open' } );
	root.innerHTML = '<p id="who"></p><button type="button">Shadow button</button>';
	root.getElementById( 'who' ).textContent = v.shadowName;
	on( 'vault-fail', async () => {
		const sent = await fetch( ajaxurl + '?action=proof_vault', { method: 'POST' } );
		answer( ( await sent.json() ).data.message );
	} );
	on( 'vault-notice', () => answer( `Mail to ${ v.noticeEmail } failed in ${ v.noticePath } on line 42; Authorization: Bearer ${ v.noticeToken }; Invalid API key provided: ${ v.noticeKey } (VT-102).` ) );
	on( 'vault-log', () => console.error( `Vault: login failed with password=${ v.consolePassword } from ${ v.consoleIp } (VT-103)` ) );
	on( 'vault-throw', () => { throw new Error( `Index of ${ v.thrownEmail } is broken (VT-104)` ); } );
	on( 'vault-request', () => fetch( `/wp-json/vault/v1/nothing?access_token=${ v.requestToken }&key=${ v.requestKey }`, { method: 'POST' } ).catch( () => undefined ) );
} )();
</script>
	<?php
}
