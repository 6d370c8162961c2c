import { cookie } from '../../../src/redact/rules/cookie';
import { proveRule } from './prove-rule';

const HASH = '0123456789abcdef0123456789abcdef';

proveRule(cookie, {
  ng: [
    ['"cookies":[{"name":"PHPSESSID","value":"xqpn3bkq6gvlmzing6xchoi6ow"}]', 'xqpn3bkq6gvlmzing6xchoi6ow'],
    [
      'open(/var/lib/php/sessions/sess_k3j4h5g6f7d8s9a0q1w2e3r4t5, O_RDWR) failed',
      'k3j4h5g6f7d8s9a0q1w2e3r4t5',
    ],
    ['Cookie: a=1; b=two', 'a=1; b=two'],
    ['cookie: PHPSESSID=abc123def', 'PHPSESSID=abc123def'],
    ['Set-Cookie: x=1; path=/; HttpOnly', 'x=1; path=/; HttpOnly'],
    ["'Cookie' => 'a=1; b=2'", 'a=1; b=2'],
    ['{"cookie":"a=1; b=2"}', 'a=1; b=2'],
    [
      `wordpress_logged_in_${HASH}=jane%7C1700000000%7Ctoken%7Chmac; x`,
      `${HASH}=jane%7C1700000000%7Ctoken%7Chmac`,
    ],
    [`wordpress_sec_${HASH}=jane|1|a|b`, `${HASH}=jane|1|a|b`],
    [`wordpress_${HASH}=jane|1|a|b`, `${HASH}=jane|1|a|b`],
    [`wp-resetpass-${HASH}=jane%3Aabc`, `${HASH}=jane%3Aabc`],
    [`[comment_author_email_${HASH}] => jane%40example.com`, `${HASH}] => jane%40example.com`],
    [`wp_woocommerce_session_${HASH}=12%7C%7C1700%7C%7Cabc`, `${HASH}=12%7C%7C1700%7C%7Cabc`],
    ['sent PHPSESSID=4kq0v8l2 again', '4kq0v8l2'],
    ['__stripe_mid=0a1b2c3d-4e5f', '0a1b2c3d-4e5f'],
    ['_gitlab_session=uqf6so84ox3ab', 'uqf6so84ox3ab'],
  ],
  ok: [
    '{"name":"PHPSESSID","path":"/"}',
    'sess_destroy_handler_of_this',
    'sess_k3j4',
    'Cookies are blocked or not supported by your browser.',
    'Cookie: none',
    'cookie settings',
    'ERROR: Cookies are blocked due to unexpected output.',
    'wordpress_test_cookie=WP%20Cookie%20check',
    'wp-settings-1=libraryContent%3Dbrowse',
    'wordpress_logged_in',
    'Set-Cookie header missing',
    'cookie_notice_accepted=true',
    'The session has expired',
    'PHPSESSID=',
  ],
  hostile: ['Cookie: ', 'cookie: a=b;', 'wordpress_', 'Set-Cookie: a', 'a-', '123-', `wordpress_${HASH}`],
});
