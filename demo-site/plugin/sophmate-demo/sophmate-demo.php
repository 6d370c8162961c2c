<?php
/**
 * Plugin Name: SophMate (demo)
 * Description: Connects a shop to a payment provider, and fails in every way that matters. Invented, for tests.
 * Version: 2.4.1
 * Author: SafeRepro
 * License: MIT
 * Requires at least: 6.2
 * Requires PHP: 8.1
 * Text Domain: sophmate-demo
 */

defined( 'ABSPATH' ) || exit;

const SOPHMATE_DEMO_VERSION = '2.4.1';

foreach ( array( 'data', 'menu', 'assets', 'provider', 'ajax', 'rest', 'save', 'connect', 'frames', 'broken', 'footer', 'signals' ) as $sophmate_part ) {
	require_once __DIR__ . "/includes/$sophmate_part.php";
}
