<?php
/**
 * Plugin Name: WooCommerce (demo screens)
 * Version: 9.9.5
 * Description: x
 */
