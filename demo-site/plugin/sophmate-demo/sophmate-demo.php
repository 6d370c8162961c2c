<?php
/**
 * Plugin Name: SophMate (demo)
 * Version: 2.4.1
 * Description: x
 */
