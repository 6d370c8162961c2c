import { describe, expect, it } from 'vitest';
import { isEverybodys, kindOfLabelled } from '../../../src/redact/fields/labelled';

describe('a value that a label heads', () => {
  it.each([
    ['Database name', 'lf_shop', 'credential'],
    ['Database prefix', 'wp_', 'credential'],
    ['Home URL', 'https://shop.example.test', 'site-address'],
    ['Server IP', '203.0.113.4', 'ip'],
    ['Admin e-mail', 'vilma@example.org', 'email'],
    ['License key', 'SMD-7Q4XK', 'licence-key'],
    ['Phone', '0163 296 0961', 'phone'],
    ['Postcode', '10115', 'address'],
  ])('%s: %s is a value of its kind', (label, value, kind) => {
    expect(kindOfLabelled(label, value)).toBe(kind);
  });

  it.each([
    ['Database version', '10.11.14-MariaDB-0+deb12u2'],
    ['Database charset', 'utf8mb4_unicode_520_ci'],
    ['User Language', 'en_US'],
    ['cURL version', '7.88.1 OpenSSL/3.0.19'],
    ['Log directory', 'Writable'],
    ['Total Database Size', '6.56 MB'],
    ['Customers', '✔'],
    ['User count', '41'],
    ['Name', 'Twenty Twenty-Five'],
    ['PHP SAPI', 'fpm-fcgi'],
    ['How customers pay, and what is said to them while their payment is being looked at', 'Stripe'],
  ])('%s: %s is nobody’s', (label, value) => {
    expect(kindOfLabelled(label, value)).toBeUndefined();
  });
});

it.each(['203.0.113.4', 'lf_shop', 'Vilma Oster', 'vilma@example.org', '/srv/www'])(
  '%s is somebody’s, whatever it is called',
  (value) => {
    expect(isEverybodys(value)).toBe(false);
  },
);
