import { sqlValue } from '../../../src/redact/rules/sql-value';
import { proveRule } from './prove-rule';

proveRule(sqlValue, {
  ng: [
    ["Duplicate entry 'jane-doe' for key 'user_login_key'", 'jane-doe'],
    ["Duplicate entry 'o'neill' for key 'x'", "o'neill"],
    ["INSERT INTO `wp_x` (`first_name`,`last_name`) VALUES ('Jane','Doe',3)", 'Jane', 'Doe'],
    ["SELECT * FROM wp_users WHERE user_login = 'jane.doe' AND `first_name` = 'Jane'", 'jane.doe', 'Jane'],
    ["WHERE user_login = 'jane.doe'", 'jane.doe'],
    ["UPDATE `wp_x` SET `note` = 'it\\'s her''s', `n` = 3", "it\\'s her''s"],
    ["DELETE FROM wp_x WHERE mail LIKE 'jane%'", 'jane%'],
    ['REPLACE INTO x VALUES ("Jane")', 'Jane'],
    ["Incorrect string value: 'Jane Doe' for column 'name' at row 1", 'Jane Doe'],
    [
      "SELECT a FROM wp_posts WHERE post_type = 'shop_order' AND post_title = 'Jane' made by require('wp-blog-header.php')",
      'Jane',
    ],
    ["where name in ('Jane', 'John')", 'Jane', 'John'],
  ],
  ok: [
    "SELECT option_value FROM wp_options WHERE option_name = 'active_plugins' LIMIT 1",
    "SELECT ID FROM wp_posts WHERE post_type IN ('page','shop_order') AND ID = 3",
    "You have an error in your SQL syntax; check the manual near '' at line 1",
    "Unknown column 'foo' in 'field list'",
    'Select a product from the list',
    "Please select 'Stripe' from the list where it is shown",
    "Update 'SophMate' from the list",
    "Table doesn't exist for query SELECT a FROM wp_x made by require('wp-blog-header.php')",
    "Deleted 'x' from the cart",
    'INSERT INTO wp_x (a) VALUES (3)',
    "Cannot read properties of undefined (reading 'theme')",
  ],
  hostile: [
    "VALUES ('",
    "WHERE a='",
    'SELECT a FROM ',
    "Duplicate entry '",
    "Duplicate entry 'a' ",
    'SELECT ',
    'INSERT INTO ',
    "WHERE a = 'b' ",
  ],
});
