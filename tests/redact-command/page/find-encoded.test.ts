import { expect, it } from 'vitest';
import { findEncoded } from '../../../scripts/redact/page/find-encoded';
import { email } from '../../../src/redact/rules/email';
import { expectWithin } from '../../support/cpu-time';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const found = (text: string): string[] =>
  findEncoded(email.find)(text).map(({ start, end }) => text.slice(start, end));

it('finds a word that says in base64 what a rule would find', () => {
  const word = base64('mail=vilma@example.org');
  expect(found(`sent ${word} today`)).toEqual([word]);
});

it.each(['internationalisation', base64('hello there, all is well'), 'class-wc-admin-status'])(
  'leaves %s alone',
  (word) => {
    expect(found(word)).toEqual([]);
  },
);

it.each(['QUJD', 'a', '==', 'a/'])('stays quick where %j goes on without end', (piece) => {
  const text = piece.repeat(200_000 / piece.length);
  expectWithin(1.5, () => found(text));
});
