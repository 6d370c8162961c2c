import { serverPath } from '../../../src/redact/rules/server-path';
import { proveRule } from './prove-rule';

proveRule(serverPath, {
  ng: [
    ['in /home/jane/public_html/wp-content/plugins/x/y.php on line 12', '/home/jane/public_html/'],
    ['/var/www/html/wp-includes/load.php:32', '/var/www/html/'],
    ['/srv/sites/finch/public_html/wp-content/uploads/debug.log', '/srv/sites/finch/public_html/'],
    ['C:\\inetpub\\wwwroot\\shop\\wp-admin\\admin.php', 'C:\\inetpub\\wwwroot\\shop\\'],
    [
      'C:\\Program Files (x86)\\Apache\\htdocs\\wp-content\\x.php',
      'C:\\Program Files (x86)\\Apache\\htdocs\\',
    ],
    ['D:/xampp/htdocs/shop/wp-content/debug.log', 'D:/xampp/htdocs/shop/'],
    [String.raw`{"file":"\/home\/jane\/www\/wp-content\/x.php"}`, String.raw`\/home\/jane\/www\/`],
    ['ABSPATH: /var/www/vhosts/finch.example/httpdocs', '/var/www/vhosts/finch.example/httpdocs'],
    ['file:///Users/jane/Sites/shop/index.php', 'file:///Users/jane/Sites/shop/index.php'],
    ['(/kunden/12345_678/webseiten/shop/wp-content/)', '/kunden/12345_678/webseiten/shop/'],
    ['open_basedir: /nfs/c01/h02/mnt/1/html:/tmp', '/nfs/c01/h02/mnt/1/html'],
    ['/customers/a/b/finch.example/httpd.www/wp-content/x', '/customers/a/b/finch.example/httpd.www/'],
  ],
  ok: [
    'wp-content/plugins/x/y.php on line 12',
    '/wp-content/uploads/2026/11/cup.webp',
    'https://shop.example.test/home/about/',
    '/wp-admin/admin.php?page=wc-settings',
    '/wp-json/wc/v3/orders/1042',
    '/checkout/order-received/',
    '/usr/bin/php',
    '/etc/php/8.3/php.ini',
    '/tmp/php_upload',
    'and/or',
    '1/2/3',
    'TCP/IP',
    '</html>',
    'https://cdn.example.test/www/html/wp-content/x.js',
  ],
  hostile: ['/', '/home/a', '\\', 'C:\\a', '/a', '\\/home', 'C:', '/var/www/'],
});
