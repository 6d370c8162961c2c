<?php
/**
 * Plugin Name: Tidy Cache Booster (demo)
 * Version: 1.8.0
 * Description: x
 */
