// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { seenBy } from './sources';

describe('the classes of the body', () => {
  it.each([
    ['wp-admin no-js toplevel_page_acme branch-6-8 version-6-8-3 locale-de-de', ['wordpress 6.8.3']],
    ['wp-admin branch-5-3 version-5-3', ['wordpress 5.3']],
    ['home wp-theme-twentytwentyfive', ['theme twentytwentyfive']],
    ['home wp-theme-janes-shop version-1-2', []],
    ['wp-admin conversion-1-2', []],
    ['', []],
  ])('%s', (bodyClass, seen) => {
    expect(seenBy('body-class', '', { bodyClass })).toEqual(seen);
  });
});
