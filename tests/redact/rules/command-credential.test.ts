import { commandCredential } from '../../../src/redact/rules/command-credential';
import { proveRule } from './prove-rule';

proveRule(commandCredential, {
  ng: [
    ['mysql -h db7 -u vinyl_rw -pGr00ve shop < backup.sql', '-h db7 -u vinyl_rw -pGr00ve shop'],
    ['mysqldump --user=jane --password=sesame shop', '--user=jane --password=sesame shop'],
    ['$ wp config get DB_PASSWORD\nt9!LmQz4Vx\n', 't9!LmQz4Vx'],
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
    'mysql -V',
    'wp config get WP_DEBUG\n1',
    'mysql is not running on port 3306',
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
