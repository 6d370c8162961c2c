import { callArgument } from '../../../src/redact/rules/call-argument';
import { proveRule } from './prove-rule';

proveRule(callArgument, {
  ng: [
    [
      "#3 /x/wp-includes/pluggable.php(12): apply_filters('authenticate', NULL, 'jane', 'sesame')",
      'jane',
      'sesame',
    ],
    [
      "mysqli_real_connect(Object(mysqli), 'localhost', 'shop_usr', 'Tr0ub4dor&3x', NULL, 3306)",
      'localhost',
      'shop_usr',
      'Tr0ub4dor&3x',
    ],
    [
      "#0 /srv/x/db.php(12): PDO->__construct('mysql:host=local...', 'shop_usr', 'Tr0ub4dor&3x', Array)",
      'mysql:host=local...',
      'shop_usr',
      'Tr0ub4dor&3x',
    ],
    ["SMTP->authenticate('jane', 'Tr0ub4dor&3x')", 'jane', 'Tr0ub4dor&3x'],
    ["wp_authenticate('jane.doe', 'hunter2hunter2')", 'jane.doe', 'hunter2hunter2'],
    ["#4 [internal function]: Acme\\Crm->push('Jane Doe', Array)", 'Jane Doe'],
    ["#1 a.php(3): Acme::{closure}('it's mine', true)", "it's mine"],
    ['#2 a.php(3): send("jane") #3 b.php(4): go(\'doe\')', 'jane', 'doe'],
    ["PDO::__construct('mysql:host=db', 'u', 'p)w(d')", 'mysql:host=db', 'u', 'p)w(d'],
    ["new mysqli('db', 'shop', 'secret')", 'db', 'shop', 'secret'],
    ["wp_set_password('open sesame', 3)", 'open sesame'],
    ["ftp_login(Resource id #3, 'jane', 'open sesame", 'jane', 'open sesame'],
  ],
  ok: [
    "#10 /x/wp-settings.php(705): do_action('init')",
    "#2 /x/plugin.php(517): do_action_ref_array('wp_ajax_acme', Array)",
    'Call to undefined function foo()',
    'strpos(): Passing null to parameter #1 ($haystack) of type string is deprecated',
    "Cannot read properties of undefined (reading 'theme')",
    "wp.data.select( 'core' ).getEntityRecord is not a function",
    '#0 /x/y.php(12): Acme->run()',
    '#1 {main}',
    '#3 wp-includes/class-wp-hook.php(341): WC_Stripe->process(Object(WC_Order), 12)',
    'mysqli_real_connect(): (HY000/2002): Connection refused',
    'wp_authenticate() was called too early',
    "Order #12 (3): note ('x')",
    "array_key_exists('theme', $args)",
  ],
  hostile: ["#0 a(1): f('", '#0 a(1): f(', "wp_authenticate('", 'wp_signon("', '#0 ', "'", '#0 a(1'],
});
