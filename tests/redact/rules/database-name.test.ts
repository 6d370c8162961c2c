import { databaseName } from '../../../src/redact/rules/database-name';
import { proveRule } from './prove-rule';

proveRule(databaseName, {
  ng: [
    ['getaddrinfo for mysql-vinyl.internal failed', 'mysql-vinyl.internal'],
    ['contact with the database server at `db-17.interna.example` could not', 'db-17.interna.example'],
    ['SELECT * FROM `shop_db`.`wp_x` WHERE 1', 'shop_db'],
    ['INSERT INTO shop_db.wp_x (a)', 'shop_db'],
    ['a foreign key constraint fails (`shop_db`.`wp_x`, CONSTRAINT `a`', 'shop_db'],
    ["WordPress database error Table 'lf_shop.wp_posts' doesn't exist for query SELECT", 'lf_shop'],
    ["Access denied for user 'lf_user'@'localhost' (using password: YES)", "lf_user'@'localhost"],
    ["Access denied for user 'u'@'%' to database 'lf_shop'", "u'@'%", 'lf_shop'],
    ["Unknown database 'lfshop'", 'lfshop'],
    ['DEBUG database lf_shop_prod_v3, 214 rows', 'lf_shop_prod_v3'],
    ['Database name: wplab', 'wplab'],
    ['database_user => jane', 'jane'],
    ['db_host=db.internal:3306', 'db.internal:3306'],
    ['"db_name":"shop"', 'shop'],
    ['Datenbank: finch1', 'finch1'],
    ['Database prefix: lf7_', 'lf7_'],
  ],
  ok: [
    'php_network_getaddresses: getaddrinfo failed: Name or service not known',
    'SELECT `wp_posts`.`ID` FROM `wp_posts`',
    'Loaded from api.northgate-pay.example',
    'Error establishing a database connection',
    'WordPress database error: [Unknown column]',
    'database updated',
    'Database update required',
    'database version: 8.0.45',
    'The database could not be selected',
    'database error',
    'table is locked (SM-5207)',
    'MySQL database 8.0.45',
    'database: error',
  ],
  hostile: ["database 'a", "user 'a'@'", "table 'a.", 'database ', 'DB_NAME=', 'FROM `a', 'FROM a.'],
});
