import { commandCredential } from '../../../src/redact/rules/command-credential';
import { proveRule } from './prove-rule';

proveRule(commandCredential, {
  ng: [
    ['curl -u jane:sesame https://shop.example.test/wp-json/', 'jane:sesame'],
    ["curl -u 'jane:sesame' https://shop.example.test", 'jane:sesame'],
    ['curl -u "ck_1:cs_2" x', 'ck_1:cs_2'],
    ['curl --user jane:sesame', 'jane:sesame'],
    ['curl --user=jane:sesame', 'jane:sesame'],
    ['curl --proxy-user jane:sesame', 'jane:sesame'],
    ['wget; curl -sS -u api:key-9f8e7d6c', 'api:key-9f8e7d6c'],
    ['-u admin:pw1', 'admin:pw1'],
    ["-u 'a:b'", 'a:b'],
    ['curl -X POST -u jane:sesame -d a=b', 'jane:sesame'],
  ],
  ok: [
    'curl -u jane https://shop.example.test',
    'tar -u archive.tar',
    'wp user list --user=1',
    'git push -u origin main',
    'docker run -u 33',
    'a-u b:c',
    'sort -u list',
    '--user',
    '-u',
    'menu-up: down',
  ],
  hostile: ['-u ', '-u a', '--user ', '-u a:', '--user='],
});
