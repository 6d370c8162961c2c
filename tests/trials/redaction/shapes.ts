/**
 * What texts are drawn from. `{hex:32}` is so many characters drawn anew, of those that the word names in
 * `fill-shape.ts`; `{Name}` and `{word}` are words of no language.
 */

/** By rule: lines in which it finds something. A sample holds every one of them to that. */
export const SHAPES: Readonly<Record<string, readonly string[]>> = {
  'private-key': [
    '-----BEGIN RSA PRIVATE KEY-----\n{base:64}\n{base:64}\n{base:20}==\n-----END RSA PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----\\n{base:60}\\n',
  ],
  'provider-token': [
    'Invalid API Key provided: sk_live_{an:24}',
    'ck_{hex:39}1',
    'ghp_{an:36}',
    'AIza{an:35}',
    'SG.{an:22}.{an:43}',
    'whsec_{an:32}',
    'AKIA{CAPS:16}',
  ],
  jwt: ['Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI{an:20}.{an:43}', 'eyJ{an:30}.eyJ{an:30}.{an:30}'],
  'application-password': [
    'password abcd {an:4} {an:4} 1j0l {an:4} {an:4}',
    '{an:4} {an:4} {an:4} {an:4} a1B2 C3d4',
  ],
  nonce: ['_wpnonce={hex:10}', 'createNonceMiddleware( "{hex:10}" )', '"nonce":"{hex:10}"'],
  'order-key': ['declined for wc_order_{an:13}', '?key=wc_order_{an:13}'],
  cookie: [
    'Cookie: wordpress_logged_in_{hex:32}={word}%7C17{dig:8}%7C{an:43}',
    'Set-Cookie: PHPSESSID={low:20}1; path=/; HttpOnly',
    'PHPSESSID={low:26}',
  ],
  authorization: [
    'Authorization: Basic {an:20}==',
    'authorization: Bearer {an:32}',
    '"Authorization" => "Bearer {an:24}"',
  ],
  email: ['{word}.{word}@{word}.example', 'to <{word}@{word}.example.com>', '?s={word}%40{word}.example'],
  'url-credential': ['https://{word}:{an:10}@{word}.example/x', 'mysql://{word}:{an:12}@db.internal/wp'],
  'command-credential': [
    'curl -u {word}:{an:10} https://{word}.example/',
    'wget --user {word}:{an:10} https://{word}.example/',
  ],
  iban: ['IBAN DE89 3704 0044 0532 0130 00', 'GB29NWBK60161331926819'],
  card: ['Card 4111111111111111 declined', '5555 5555 5555 4444'],
  'identity-number': ['Employee SSN is 123-45-6789 on file.', 'SSN: 219-09-9999'],
  'birth-date': ['born 1984-0{dig:1}-1{dig:1}', 'Date of birth: 0{dig:1}/1{dig:1}/198{dig:1}'],
  avatar: ['https://secure.gravatar.example/avatar/{hex:32}?s=64'],
  'site-id': ['"site_id":"hh-{hex:10}1"', 'Site ID 7{CAPS:3}-Q2ZD-88LM'],
  'licence-key': [
    'License {CAPS:5}-{CAPS:4}1-{CAPS:5} refused',
    'purchase code {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
  ],
  transaction: ['pi_3N{an:20}aA', 'refund of ch_1{an:14}Zz failed'],
  constant: ["define( 'AUTH_KEY', '{any:40}' );", "define('DB_PASSWORD', '{an:12}');", 'NONCE_SALT={an:30}'],
  'key-value': [
    'api_key={an:20}',
    '"client_secret": "{an:24}"',
    '[password] => {an:10}',
    'secret token: {any:16}',
    's:8:"password";s:12:"{an:12}";',
    'Passwort: {an:9}',
  ],
  'database-name': [
    'SELECT * FROM `{word}_db`.`wp_options` WHERE 1',
    "Access denied for user '{word}'@'localhost'",
  ],
  'customer-field': [
    '"first_name":"{Name}","last_name":"{Name}"',
    'billing_city={Name}&billing_phone={dig:9}',
    '[customer_note] => {Name} {word} {word}',
  ],
  'call-argument': [
    "#3 /srv/x/{word}.php(12): wp_login('{word}', '{an:12}')",
    "mysqli_connect('db', '{word}', '{an:9}')",
  ],
  'sql-value': [
    "INSERT INTO `wp_users` VALUES ('{Name}', '{word}', '{an:20}')",
    "SELECT a FROM b WHERE c = '{Name} {Name}' for query",
    "Duplicate entry '{word}' for key 'user_login'",
  ],
  'hardware-address': ['eth0 00:1A:{HEX:2}:3C:{HEX:2}:5E up'],
  ip: ['client 203.0.113.{small}', '2001:db8::{hex:4}:{hex:4}', 'from 198.51.100.{small}:443'],
  phone: ['+44 1632 96{dig:4}', 'Telefon: 030 {dig:8}', 'call +1 (202) 555-01{dig:2}'],
  person: ['Customer: {Name} {Name}', '"owner":"{Name} {Name}"', 'my name is {Name} {Name}'],
  'postal-address': [
    '{dig:2} {Name} Street, {Name}',
    '{Name}straße 1{dig:1}, 10115 {Name}',
    'ZIP code: 1{dig:4}',
  ],
  'author-path': [
    'https://{word}.example/author/{word}-{word}/',
    'https://api.{word}.example/v1/people/{word}-{word}/notes',
  ],
  'server-path': [
    '/var/www/{word}/public_html/wp-content/x.php',
    'C:\\inetpub\\{word}\\htdocs\\a.php',
    '/srv/{word}/x/y.log',
  ],
  'address-path': ['https://{word}.example/{an:24}/x', 'GET /wp-json/wc/v3/orders/{dig:5}'],
  coupon: ['Coupon "VIP-{CAPS:6}" does not exist!', 'coupon_code: {CAPS:7}'],
  'order-number': ['Error processing refund for order #{dig:4}: amount', 'Bestellung #{dig:5}'],
  amount: ['amount {dig:2},99 €', 'total $1{dig:2}.50'],
  'url-parameters': ['https://{word}.example/x?ref={an:12}&b={word}', '/a.php?token_of={an:8}&amp;z={dig:6}'],
  'amount-field': ['"total":"1{dig:2}.90"', '"order_amount":{dig:5}'],
  'card-part': ['Visa ending in 4242, expires 08/2029', '"last4":"4{dig:3}","exp_month":8,"exp_year":2029'],
  'client-secret': ['You specified: pi_3N{an:20}_secret_{an:24}'],
  'csv-column': ['order_id,first_name,status\n{dig:2},{Name},ok'],
  'drawn-token': ['"a8K2m9Q4x7L1p6T3v5Z0{an:12}b7C2"'],
  'firewall-value': ["(Value: `call {Name}' )"],
  'login-name': ['Error: The username <strong>g{word}</strong> is not registered on this site.'],
  'mailbox-name': ['To: "{Name} {Name}" <{word}@{word}.example>'],
  note: ['Customer note: Leave it with {Name}'],
  'site-address': ['at https://{word}.com/wp-content/plugins/x/y.js'],
  'site-name': ['"siteTitle":"{Name} {Name}"'],
  'smtp-credential': ['334 UGFzc3dvcmQ6\nVGlkZTg4'],
  'transaction-field': ['"paypal_order_id":"5O190127TN36{dig:4}T"'],
  upload: ['wp-content/uploads/2026/07/{word}-{dig:5}.pdf'],
  'xml-rpc': [
    '<methodName>wp.getPosts</methodName><params><param><value><string>1</string></value></param><param><value><string>{word}</string></value></param><param><value><string>{an:8}</string></value></param></params>',
  ],
  leftover: ['the webhook key of it is now {an:24}a1B', 'bearer, told twice: {an:30}9zQ'],
};

/** Lines of logs and reports in which nothing is to be found, and our own placeholders. */
export const CLEAN: readonly string[] = [
  '[22-Nov-2026 13:03:17 UTC] PHP Fatal error:  Uncaught TypeError: Cannot read properties of undefined',
  '2026-11-22T13:03:17+00:00 CRITICAL wp-content/plugins/{word}/class.php:12',
  'cURL error 28: Connection timed out after 10001 milliseconds',
  '{word} {word} {word}',
  'Array\n(\n    [status] => failed\n)',
  'WordPress 6.8.2, PHP 8.3.1, {word} 2.4.1',
  '<email-1>',
  '<credential-2> and <customer-name-1>',
  'password: <password-1>',
  '"secret": "<credential>"',
  '&lt;api-key-3&gt;',
];

/** Words for secrets and ends of lines that were cut: what comes behind them is read by their light. */
export const OPEN: readonly string[] = [
  'password',
  'token=',
  'api_key: "',
  'Cookie: a=',
  'Authorization: ',
  'secret key ',
  "wp_login('",
  'VALUES (',
  'Customer: ',
  '-----BEGIN PRIVATE KEY-----',
  'https://',
  '?a=',
];

export const SEPARATORS: readonly string[] = [
  ' ',
  ' ',
  '\n',
  '\n',
  '\r\n',
  ', ',
  '; ',
  ' | ',
  '\t',
  '',
  '"',
  "'",
  '&',
  '=',
  '/',
  '\\n',
  ': ',
];

/** What no decent text holds: half characters, nothings, other scripts, signs that expressions mean something by. */
export const ODD: readonly string[] = [
  '\0',
  '\ud83d',
  '\udc00',
  '😀',
  '\ufffd',
  '\ufeff',
  '\u2028',
  '日本語のパスワード: ',
  'пароль ',
  'é\u0301',
  '\u200b',
  '\u202e',
  '%ZZ%4',
  '\\u00',
  '&#64',
  '((((((',
  '<<<>>>',
  '$1$&',
  '-'.repeat(40),
  'a'.repeat(300),
  '1'.repeat(60),
];
