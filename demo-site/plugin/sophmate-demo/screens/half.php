<?php
/**
 * Breaks in the middle: the headers are out, so the status is 200 and the rest of the page is missing.
 */

defined( 'ABSPATH' ) || exit;

echo '<div class="wrap" id="sophmate"><h1>Refund report</h1><table class="widefat"><tbody><tr><td>Refunds this month</td><td>';
sophmate_demo_missing_function();
