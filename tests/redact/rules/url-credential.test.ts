import { urlCredential } from '../../../src/redact/rules/url-credential';
import { proveRule } from './prove-rule';

proveRule(urlCredential, {
  ng: [
    ['https://jane:open-sesame@shop.example.test/wp-json/', 'jane:open-sesame'],
    ['mysql://wp_user:hunter22@db.internal:3306/wordpress', 'wp_user:hunter22'],
    ['redis://default:p%40ss@127.0.0.1', 'default:p%40ss'],
    ['cURL error 7: proxy http://user:pw@10.0.0.5:3128 refused', 'user:pw'],
    ['ftp://jane:p4ss@ftp.example.test', 'jane:p4ss'],
    ['https://:pw1@shop.example.test', ':pw1'],
    [String.raw`"https:\/\/jane:sesame@shop.example.test"`, 'jane:sesame'],
    ['amqp://a:b@[::1]:5672', 'a:b'],
    ['smtps://api:key-9f8e@mail.example.test', 'api:key-9f8e'],
    ['git+ssh://deploy:token1@git.example.test/x.git', 'deploy:token1'],
    ['otpauth://totp/Hofladen:jane?secret=x&issuer=Hofladen', 'Hofladen:jane'],
    [String.raw`"otpauth:\/\/totp\/Hofladen:jane?secret=x"`, 'Hofladen:jane'],
  ],
  ok: [
    'otpauth://',
    'https://shop.example.test:8443/wp-admin/',
    'https://shop.example.test/@handle',
    'http://localhost:8080/a:b',
    'https://shop.example.test/?q=a:b@c',
    'C:\\wamp\\www',
    'time: 14:03:17 @ noon',
    'https://shop.example.test/a:b/@c',
    'mailto:jane@example.com',
    'file://host/a',
    '//cdn.example.test/x@2.1/a.js',
  ],
  hostile: ['http://', 'a://b:', 'https://a:a', 'ab+', '://:@'],
});
