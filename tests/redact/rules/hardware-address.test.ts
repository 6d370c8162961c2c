import { hardwareAddress } from '../../../src/redact/rules/hardware-address';
import { proveRule } from './prove-rule';

proveRule(hardwareAddress, {
  ng: [
    ['eth0 00:1A:2b:3C:4d:5E up', '00:1A:2b:3C:4d:5E'],
    ['ab:ab:ab:ab:ab:ab', 'ab:ab:ab:ab:ab:ab'],
    ['01:02:03:04:05:06', '01:02:03:04:05:06'],
    ['HWaddr 01-02-03-04-05-ab', '01-02-03-04-05-ab'],
    ['0102.0304.05ab', '0102.0304.05ab'],
    ['01:02:03:04:05:06:07:ab', '01:02:03:04:05:06:07:ab'],
    ['"mac":"de:ad:be:ef:00:01"', 'de:ad:be:ef:00:01'],
    ['from de:ad:be:ef:00:01, to de:ad:be:ef:00:02', 'de:ad:be:ef:00:01', 'de:ad:be:ef:00:02'],
    ['0102.0304.0506.07ab', '0102.0304.0506.07ab'],
    ['(FF:FF:FF:FF:FF:FF)', 'FF:FF:FF:FF:FF:FF'],
  ],
  ok: [
    '01:02:03:04:05',
    '05:12:31',
    '2026-11-22 05:12:31',
    '01:02:03:04:05:z0',
    '26-11-22-05-12-31',
    '1:2:3:4:5:6',
    '6.5.5.1',
    'A9C5 D4 9F EB D3',
    'sha256:ab:cd',
    '2026.1122.0930',
    '01-02 03:04 05 ab',
  ],
  hostile: ['ab:', 'ab-', '0102.', 'ab:ab:ab:ab:ab:ab:ab', 'f'],
});
