import { pattern } from '../finding';

/** Constants of `wp-config.php` that hold a secret: keys, salts and the database (core wp-config-sample.php). */
export const constant = pattern(
  'constant',
  'credential',
  /\b(?:[Dd]efine|DEFINE)\s{0,3}\(\s{0,4}["'](?:DB_(?:NAME|USER|PASSWORD|HOST)|\w{0,40}(?:KEY|SALT|SECRET|TOKEN|PASS|PASSWORD|PWD|USER|LICENSE|DSN))["']\s{0,4},\s{0,24}(?:"((?:\\.|[^"\\\r\n]){1,400})|'((?:\\.|[^'\\\r\n]){1,400}))|\b(?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["']?\]?\s{0,4}(?:=>|[=:])\s{0,4}(?:"((?:\\.|[^"\\\r\n]){1,400})|'((?:\\.|[^'\\\r\n]){1,400})|([^\s"']{6,400}))|(?<=(?<![\w-])(?!(?:META|PRIMARY|FOREIGN|UNIQUE|CACHE|SORT|ROW|ARRAY|INDEX)_)[A-Z][A-Z0-9_]{0,60})_(?:KEY|SECRET|TOKEN|SALT|PASS|PWD)=["']?(?=[^\s"']{0,80}\d)([^\s"'&;]{8,400})|\bDB_(?:NAME|USER|PASSWORD|HOST)["']?\]?\s{0,4}(?:=>|[=:])\s{0,4}["']?([^\s"',;)]{1,400})/dg,
);
