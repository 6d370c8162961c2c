<?php
/**
 * A screen whose policy lets no script of another site in.
 */

defined( 'ABSPATH' ) || exit;
?>
<div class="wrap" id="sophmate">
	<h1>SophMate Payout map</h1>
	<p><button type="button" class="button" data-call="script:map">Load map</button></p>
</div>
