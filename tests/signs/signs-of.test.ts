import { expect, it } from 'vitest';
import { signsOf } from '../../scripts/signs/signs-of';
import { rules } from '../../src/redact/rules';
import { pattern } from '../../src/redact/finding';
import table from '../../src/redact/sieve/signs.json' with { type: 'json' };

it('the table of signs is that of the rules as they are: else `npm run signs` has to write it again', () => {
  expect(signsOf(rules)).toEqual(table);
});

it('tells of each expression its reach and its runs, by where they stand', () => {
  expect(signsOf([pattern('key', 'token', /(?<!x)key=(?<value>\w{1,9})/dg)])).toEqual({
    sets: '',
    scans: { 'key.0': '2 14\n0\tkey=' },
  });
});

it('leaves out what may match anywhere', () => {
  expect(signsOf([pattern('any', 'token', /a?b?/g)])).toEqual({ sets: '', scans: {} });
});

it('spells letters in both cases once where most are, and names sets that stand often', () => {
  const { sets, scans } = signsOf([pattern('key', 'token', /(?<!=)[0-9a-f]{8}q/gi)]);
  expect(sets).toBe('[0-9A-Fa-f]');
  expect(scans['key.0']).toBe('2 10 i\n0\tÀÀÀÀÀÀÀÀq');
});
