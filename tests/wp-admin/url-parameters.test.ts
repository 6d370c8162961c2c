import { describe, expect, it } from 'vitest';
import { isOpenParameter } from '../../src/wp-admin/url-parameters';

describe('a parameter of an address', () => {
  it.each([
    ['page', 'wc-settings'],
    ['tab', 'checkout'],
    ['section', 'stripe_sepa'],
    ['post_type', 'shop_order'],
    ['path', '/customers'],
    ['settings-updated', 'true'],
    ['paged', '2'],
    ['tab', ''],
  ])('%s=%s names a screen and may be read', (name, value) => {
    expect(isOpenParameter(name, value)).toBe(true);
  });

  it.each([
    ['_wpnonce', '4f2c9a81be'],
    ['s', 'jane'],
    ['user_id', '2'],
    ['post', '1042'],
    ['key', 'wc_order_abc'],
    ['email', 'x'],
    ['consumer_key', 'ck_1'],
    ['Page', 'x'],
    ['constructor', 'x'],
  ])('%s may hold anything and is closed', (name, value) => {
    expect(isOpenParameter(name, value)).toBe(false);
  });

  it.each(['jane doe', 'jane@example.com', 'a'.repeat(61), 'a=b', '<b>', 'äöü', 'a\nb'])(
    'that is open is closed where its value is %j',
    (value) => {
      expect(isOpenParameter('page', value)).toBe(false);
    },
  );
});
