import { constant } from '../../../src/redact/rules/constant';
import { proveRule } from './prove-rule';

proveRule(constant, {
  ng: [
    ["define('AUTH_KEY',         'V|z@#1x+!Qk;g-^2nE0>{`c8:L');", 'V|z@#1x+!Qk;g-^2nE0>{`c8:L'],
    ["define( 'DB_PASSWORD', 'x' );", 'x'],
    ["define('AUTH_KEY', 'a b*c(d)e');", 'a b*c(d)e'],
    ["define( 'SECURE_AUTH_SALT', 'it\\'s;one' );", "it\\'s;one"],
    ['define("LOGGED_IN_KEY", "q|w-e+r");', 'q|w-e+r'],
    ["define('DB_NAME', 'lf_shop');", 'lf_shop'],
    ["define('DB_HOST','localhost:3306')", 'localhost:3306'],
    ["define('WPCOM_API_KEY', '0a1b2c');", '0a1b2c'],
    ["define( 'SMTP_PASS', 'Winter-Harbour-77' );", 'Winter-Harbour-77'],
    ['NONCE_SALT = "p$q r"', 'p$q r'],
    ['AUTH_KEY=0123456789abcdef', '0123456789abcdef'],
    ['DB_USER=jane', 'jane'],
    ['MAILER_KEY=4f9a01c7', '4f9a01c7'],
    ['export SHOP_API_TOKEN="a1b2c3d4e5"', 'a1b2c3d4e5'],
  ],
  ok: [
    'META_KEY=_price_2024',
    'PRIMARY_KEY=order_id_1',
    'CACHE_KEY=products_v2_page1',
    'MAILER_KEY=unset',
    "define( 'WP_DEBUG', true );",
    "define('WP_MEMORY_LIMIT', '256M');",
    "define( 'DB_CHARSET', 'utf8mb4' );",
    "define('ABSPATH', __DIR__ . '/');",
    'DB_COLLATE',
    'AUTH_KEY is not set',
    "defined( 'DB_NAME' )",
    'undefined constant AUTH_KEY',
    'Use of undefined constant DB_NAME',
    "define( 'WP_HOME', '' );",
  ],
  hostile: ["define('A", "define('AUTH_KEY','", 'AUTH_KEY=', 'DB_NAME=', 'define('],
});
