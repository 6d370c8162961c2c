import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NEEDS } from '../../../src/redact/sieve/needs';
import { sift } from '../../../src/redact/sieve/sieve';
import { rules } from '../../../src/redact/rules';
import type { Finding, Rule } from '../../../src/redact/finding';
import { fc } from '../../support/property';

const CORPORA = join(import.meta.dirname, '../../../../shared/corpora');
const corpora = ['secrets.jsonl', 'pii.jsonl']
  .map((name) => join(CORPORA, name))
  .filter((file) => existsSync(file));

/** What `rule` finds where the sieve lets it look. */
function throughSieve(rule: Rule, text: string): Finding[] {
  return sift(text)
    .windowsOf(rule.id)
    .flatMap(({ start, end }) =>
      rule
        .find(text.slice(start, end))
        .map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
    );
}

/** Rules that lose something by the sieve, and what. */
const lost = (text: string): string[] =>
  rules.flatMap((rule) => {
    const [all, sifted] = [rule.find(text), throughSieve(rule, text)];
    return JSON.stringify(all) === JSON.stringify(sifted)
      ? []
      : [`${rule.id}: ${JSON.stringify(all.map(({ start, end }) => text.slice(start, end)))} in ${text}`];
  });

describe('the sieve', () => {
  it('knows what each rule needs, and no other', () => {
    expect(Object.keys(NEEDS).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('keeps rules from lines in which they find nothing', () => {
    const text = 'A line that says nothing.\n'.repeat(200);
    expect(rules.filter(({ id }) => sift(text).windowsOf(id).length > 0).map(({ id }) => id)).toEqual([]);
  });

  it('lets a rule look at the line of a sign alone', () => {
    const quiet = 'A line that says nothing.\n'.repeat(50);
    const [window, ...more] = sift(`${quiet}jane@shop.example\n${quiet}`).windowsOf('email');
    expect(more).toEqual([]);
    expect(window?.start).toBe(quiet.length);
    expect(window?.end).toBe(quiet.length + 18);
  });

  it('loses nothing of texts drawn from what rules look for', () => {
    const bits = fc.constantFrom(
      ...[
        'password',
        'api_key',
        'Authorization: Bearer ',
        'token',
        '=',
        ': ',
        '"',
        "'",
        '\n',
        ' ',
        '\t',
        '->',
        '=>',
        '(',
        ')',
      ],
      ...[
        'jane@shop.example',
        '203.0.113.7',
        '::1',
        'fe80::1',
        '4111 1111 1111 1111',
        '+44 1632 960960',
        '#1042',
        '?a=b',
      ],
      ...[
        'https://shop.example/',
        '/var/www/html/wp-content/',
        'C:\\sites\\',
        'sk_live_abcdefgh12345678',
        'order',
        '12,50 €',
      ],
      ...[
        '123-45-6789',
        'Jane Doe',
        'Customer',
        '12 Baker Street',
        'DE89370400440532013000',
        'licence',
        'AB12-CD34-EF56-GH78',
      ],
      ...[
        'INSERT INTO wp_x VALUES (',
        'user',
        '@',
        '-u ',
        'nonce',
        'ab12cd34ef',
        'abcd efgh 12ij 3klm n4op 5qrs',
        'ü',
        '\\',
      ],
    );
    fc.assert(
      fc.property(fc.array(bits, { minLength: 2, maxLength: 14 }), (parts) => {
        expect(lost(parts.join(''))).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  it.skipIf(corpora.length === 0)('loses nothing of the labelled lines beside the project', () => {
    const lines = corpora.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { text: string }).text])),
    );
    expect(lines.flatMap(lost)).toEqual([]);
    const many = lines.slice(0, 600).join('\n');
    expect(lost(many)).toEqual([]);
  });
});
