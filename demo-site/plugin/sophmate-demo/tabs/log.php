<?php
/**
 * A raw log, with everything in it that raw logs hold.
 */

defined( 'ABSPATH' ) || exit;

$sophmate_data     = sophmate_demo_data();
$sophmate_customer = $sophmate_data['customers'][1];
$sophmate_order    = $sophmate_data['orders'][1];
$sophmate_lines    = array(
	'INFO  SophMate 2.4.1 started, log file ' . $sophmate_data['sophmate']['serverPath'],
	'DEBUG POST /v1/charges Authorization: Bearer ' . $sophmate_data['sophmate']['secretKey'],
	'DEBUG customer ' . $sophmate_customer['email'] . ' from ' . $sophmate_customer['ip'] . ', phone ' . $sophmate_customer['phone'],
	'ERROR charge ' . $sophmate_order['transaction'] . ' declined for ' . $sophmate_order['orderKey'] . ' (SM-4022), request req_5tBn71KcZx',
	'DEBUG database ' . $sophmate_data['sophmate']['databaseName'] . ', 214 rows',
);
?>
<p><label for="sophmate-log">Last lines of the log</label></p>
<textarea id="sophmate-log" class="large-text code" rows="8" readonly><?php echo esc_textarea( implode( "\n", $sophmate_lines ) ); ?></textarea>
