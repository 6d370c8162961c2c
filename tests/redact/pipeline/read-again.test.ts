import { describe, expect, it } from 'vitest';
import type { Finder } from '../../../src/redact/finding';
import { find } from '../../../src/redact/pipeline/find';
import { readAgain } from '../../../src/redact/pipeline/read-again';
import { rules } from '../../../src/redact/rules';
import { fc } from '../../support/property';
import { SECRETS, textAround } from '../../support/secrets';
import { ENCODINGS, openIn, writeAs } from './encodings';

const found = (text: string): string[] => find(text).map(({ start, end }) => text.slice(start, end));

describe('readAgain', () => {
  it('asks nothing of a text that is written plainly', () => {
    const never: Finder = () => {
      throw new Error('asked');
    };
    expect(
      readAgain('2026-11-22 PHP Warning: foreach() in wp-content/plugins/x/y.php on line 3', never),
    ).toEqual([]);
  });

  it('reads the lines around what is encoded, and no others', () => {
    const read: string[] = [];
    readAgain('1\n2\n%33\n4\n5\n6', (text) => {
      read.push(text);
      return [];
    });
    expect(read).toEqual(['2\n3\n4']);
  });

  it.each([
    ['a query in a query', 'r=%2Fx%3Fmail%3Djane%2540example.com', 'jane%2540example.com'],
    [
      'JSON with entities in a query',
      'd=%7B%26quot%3Bsecret%26quot%3B%3A%26quot%3B0a1b2c%26quot%3B',
      '0a1b2c',
    ],
    [
      'JSON in base64',
      'x="eyJlbWFpbCI6ImphbmVAZXhhbXBsZS5jb20ifQ=="',
      'eyJlbWFpbCI6ImphbmVAZXhhbXBsZS5jb20ifQ==',
    ],
    ['the word for it, broken', 'pass<wbr>word: hunter22', 'hunter22'],
    ['a word in markup', '<strong>Password:</strong> <code>hunter22</code>', 'hunter22'],
    ['a coloured line', '\u001b[33mpassword\u001b[0m: hunter22', 'hunter22'],
  ])('finds %s', (_name, text, value) => {
    expect(found(text)).toContain(value);
  });

  it('finds whatever was masked before in the recording', () => {
    expect(readAgain('Ja\u200bne', (text) => (text === 'Jane' ? [JANE] : []))).toEqual([
      { ...JANE, start: 0, end: 5 },
    ]);
  });
});

const JANE = { kind: 'name', start: 0, end: 4, rule: 'vocabulary' } as const;

describe('bad input', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      maxLength: 300,
    }),
    fc
      .array(
        fc.constantFrom(
          '%',
          '%C3',
          '&#',
          '&#x110000;',
          '<wbr',
          '\\u',
          '\ud800',
          '\0',
          '=',
          'QUJD',
          'password: a1b2',
        ),
      )
      .map((pieces) => pieces.join('')),
  );

  it('is never thrown at, and what is found lies in the text, in order', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let at = 0;
        for (const { start, end } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('takes away nothing that the rules find in the text as it stands', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...SECRETS), anything, (before, secret, after) => {
        const text = textAround(secret, before, after);
        const all = find(text);
        for (const { start, end } of rules.flatMap((rule) => rule.find(text)))
          expect(all.some((one) => one.start <= start && end <= one.end)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('hides no value, whatever its dress', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SECRETS),
        fc.constantFrom(...ENCODINGS),
        fc.constantFrom('', 'at 10:04 ', '{"a":1}\n', '%zz & <b '),
        (secret, encoding, before) => {
          const text = textAround(secret, before, '');
          const start = text.indexOf(secret.value);
          const [written, places] = writeAs(encoding, text, [[start, start + secret.value.length]]);
          expect(openIn(written, places)).toEqual(['']);
        },
      ),
      { numRuns: 300 },
    );
  });
});
