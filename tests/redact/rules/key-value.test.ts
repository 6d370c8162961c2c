import { keyValue } from '../../../src/redact/rules/key-value';
import { proveRule } from './prove-rule';

proveRule(keyValue, {
  ng: [
    ['api_key=9f8e7d6c5b4a&mode=live', '9f8e7d6c5b4a'],
    ['{"api-key": "9f8e-7d6c"}', '9f8e-7d6c'],
    ['{"password":"correct horse battery"}', 'correct horse battery'],
    ["'application_password' => 'abcd EFGH 1234 ijkl MNOP 5678'", 'abcd EFGH 1234 ijkl MNOP 5678'],
    ["define( 'DB_PASSWORD', 'x' ); SMTP_PASSWORD=hunter22", 'hunter22'],
    ['Passwort: geheim123', 'geheim123'],
    ['webhook secret: whx_29TLV', 'whx_29TLV'],
    ['?consumer_key=Zz81q0&consumer_secret=Qq70p9', 'Zz81q0', 'Qq70p9'],
    ['License key: SMD-7Q4XK-29TLV', 'SMD-7Q4XK-29TLV'],
    ['licence_key=AB12-CD34', 'AB12-CD34'],
    ['purchase code = 86781236-23d0-4b3c-7dfa-c1c147e0dece', '86781236-23d0-4b3c-7dfa-c1c147e0dece'],
    ['[auth_token] => q1w2e3r4', 'q1w2e3r4'],
    ['session_id: 5f2c7a', '5f2c7a'],
    ['private_key="-----BEGIN"', '-----BEGIN'],
    ['X-Signature: sha256=abcdef', 'sha256=abcdef'],
    ['stripe_webhook_secret_live: abc123def', 'abc123def'],
  ],
  ok: [
    'Author: Automattic',
    'Authors: Jane and John',
    'post_author_name=somebody',
    'Enter your password and press Save.',
    'Password reset',
    'The API key is missing',
    'orderby=author&order=asc',
    'Passwords must match',
    'token: ',
    'secret=abc',
    'GET /wp-json/wc/v3/orders?status=processing 200',
    '<input type="password" name="pwd">',
  ],
  hostile: ['password', 'secret="', 'token=', 'api key ', "auth'=>'", 'pass-'],
});
