// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { seenBy } from './sources';

const foot = (left: string, right: string): string[] =>
  seenBy(
    'footer',
    `<div id="wpfooter"><p id="footer-left">${left}</p><p id="footer-upgrade">${right}</p></div>`,
  );
const THANKS = '<span id="footer-thankyou">Thank you for creating with <a href="#">WordPress</a>.</span>';

describe('the footer', () => {
  it.each([
    [THANKS, 'Version 6.8.3', ['wordpress 6.8.3']],
    [THANKS, 'Versione 6.5', ['wordpress 6.5']],
    // What could be had is not what is.
    [THANKS, '<strong><a href="update-core.php">Get Version 6.9</a></strong>', []],
    [
      THANKS,
      'You are using a development version (7.2-alpha-63338). Cool! Please <a href="#">stay updated</a>.',
      [],
    ],
    ['Acme Sync 2.4.1 | License: active', 'Acme Sync 2.4.1 | License: active', ['product Acme Sync 2.4.1']],
    [
      'Acme Sync v2.4.1-beta.2 | Docs',
      'Version 6.8.3',
      ['product Acme Sync 2.4.1-beta.2', 'wordpress 6.8.3'],
    ],
    ['Rated 4.9 by 2,000 shops', '', []],
    ['Jane Doe 12 | Orders', '', []],
  ])('%s … %s', (left, right, seen) => {
    expect(foot(left, right)).toEqual(seen);
  });
});
