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
    'key.0': { back: 2, ahead: 14, signs: { '0 0': 'key=' } },
  });
});

it('leaves out what may match anywhere', () => {
  expect(signsOf([pattern('any', 'token', /a?b?/g)])).toEqual({});
});
