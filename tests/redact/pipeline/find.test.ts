import { describe, expect, it } from 'vitest';
import { pattern } from '../../../src/redact/finding';
import { find } from '../../../src/redact/pipeline/find';

const found = (text: string): [string, string][] =>
  find(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('find', () => {
  it('finds values of several kinds in one line of a log, in their order', () => {
    expect(
      found('2026-11-22 ERROR jane@example.com: nonce=ab12cd34ef refused, secret: "two words here"'),
    ).toEqual([
      ['email', 'jane@example.com'],
      ['nonce', 'ab12cd34ef'],
      ['credential', 'two words here'],
    ]);
  });

  it('names a token by its maker where a rule for any secret finds it too', () => {
    const key = `ck_${'0123456789abcdef'.repeat(3).slice(0, 40)}`;
    expect(found(`consumer_key=${key}`)).toEqual([['api-key', key]]);
  });

  it('leaves no rest where two findings overlap', () => {
    expect(found('https://jane:open-sesame@shop.example.com/wp-admin/')).toEqual([
      ['email', 'jane:open-sesame@shop.example.com'],
    ]);
  });

  it('reads what WordPress itself says as nothing secret', () => {
    const lines = [
      'There has been a critical error on this website. Please check your site admin email inbox for instructions.',
      'PHP Fatal error:  Uncaught TypeError: Cannot read properties of undefined (reading "theme") on line 128',
      'cURL error 28: Connection timed out after 10001 milliseconds',
      'Sorry, you are not allowed to do that. (rest_forbidden)',
      'Plugin “WooCommerce” 11.0.1 requires at least WordPress 6.8 and PHP 7.4.',
    ];
    expect(lines.flatMap(found)).toEqual([]);
  });

  it('asks only the rules it is given', () => {
    expect(find('a jane@example.com', [pattern('a', 'name', /a(?= )/dg)])).toEqual([
      { kind: 'name', start: 0, end: 1, rule: 'a' },
    ]);
  });
});
