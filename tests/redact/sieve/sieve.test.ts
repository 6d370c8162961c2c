import { describe, expect, it } from 'vitest';
import { pattern, type Rule } from '../../../src/redact/finding';
import { rules } from '../../../src/redact/rules';
import { createSieve } from '../../../src/redact/sieve/sieve';
import type { SignTable } from '../../../src/redact/sieve/sign';
import signs from '../../../src/redact/sieve/signs.json' with { type: 'json' };
import { fc } from '../../support/property';
import { SECRETS, textAround } from '../../support/secrets';

type Found = [rule: string, kind: string, start: number, end: number];

const sieved = (all: readonly Rule[], table: SignTable): ((text: string) => Found[]) => {
  const sieve = createSieve(all, table);
  return (text) => {
    const found: Found[] = [];
    sieve(text, (...one) => found.push(one));
    return found;
  };
};
const alone = (text: string): Found[] =>
  rules.flatMap((rule) => rule.find(text).map(({ kind, start, end }): Found => [rule.id, kind, start, end]));

describe('the sieve', () => {
  it('finds what the rules find by themselves, in texts drawn from what they look for', () => {
    const find = sieved(rules, signs);
    const piece = fc.oneof(
      fc.constantFrom(...Object.values(signs.scans).flatMap((one) => one.split(/[\n\t|]/))),
      fc.constantFrom(...SECRETS.map((secret) => textAround(secret, '', ''))),
      fc.constantFrom(
        ' ',
        '\n',
        '"',
        "'",
        '=',
        ': ',
        '=>',
        '-',
        '/',
        '.',
        '@',
        '\u00a0',
        'é',
        '\ud83d',
        '%20',
        '&quot;',
      ),
      fc.stringMatching(/^[A-Za-z0-9]{1,12}$/),
      fc.stringMatching(/^\d{1,6}$/),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(find(text)).toEqual(alone(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it('loses what stands where no sign is: else the test above could not fail', () => {
    const blind = { ...signs, scans: { ...signs.scans, 'email.0': '900 900\n0\tnever' } };
    expect(sieved(rules, blind)('jane@example.com')).toEqual([]);
    expect(sieved(rules, signs)('jane@example.com')).toHaveLength(1);
  });

  it('has a rule read everything whose expression the table does not know', () => {
    expect(sieved([pattern('any', 'name', /b/dg)], { sets: '', scans: {} })('abc')).toEqual([
      ['any', 'name', 1, 2],
    ]);
  });
});
