import { describe, expect, it } from 'vitest';
import { secretsBy } from '../../../scripts/eval/peers/gitleaks-rules.ts';

const secret = 'Ux7pQ2mZ9rLw4TbK';
const rule = { id: 'r', regex: '(?i)acme_(?:key|pass)="([a-z0-9]{16})"', keywords: ['acme'], entropy: 3 };
const found = (text: string, config: Parameters<typeof secretsBy>[0]): string[] =>
  secretsBy(config)(text).map((range) => text.slice(...range));

describe('a rule', () => {
  it('finds what its first group holds, not all that it matched', () => {
    expect(found(`ACME_KEY="${secret}"`, { rules: [rule] })).toEqual([secret]);
  });

  it('finds all of it where it has no group, and the group that it names', () => {
    const regex = 'acme-[0-9]{4}';
    expect(found('acme-4711', { rules: [{ ...rule, regex, entropy: 0 }] })).toEqual(['acme-4711']);
    const named = { id: 'n', regex: '(acme)=(\\d+)', secretGroup: 2 };
    expect(found('acme=4711', { rules: [named] })).toEqual(['4711']);
  });

  it.each([
    ['without its keyword', { ...rule, keywords: ['other'] }],
    ['below its entropy', { ...rule, entropy: 4.5 }],
    ['with a word that stops it', { ...rule, allowlists: [{ stopwords: ['ux7p'] }] }],
    ['with what its list allows', { ...rule, allowlists: [{ regexes: ['^Ux'] }] }],
    [
      'with what its list allows of the line',
      { ...rule, allowlists: [{ regexTarget: 'line', regexes: ['^ACME'] }] },
    ],
  ])('finds nothing %s', (_what, changed) => {
    expect(found(`ACME_KEY="${secret}"`, { rules: [changed] })).toEqual([]);
  });

  it('is not stopped by half of a list that wants all, nor by a list of paths', () => {
    const both = { condition: 'AND', stopwords: ['ux7p'], regexes: ['^no'] };
    expect(found(`ACME_KEY="${secret}"`, { rules: [{ ...rule, allowlists: [both] }] })).toEqual([secret]);
    const paths = { paths: ['.*'] };
    expect(found(`ACME_KEY="${secret}"`, { rules: [rule], allowlist: paths })).toEqual([secret]);
  });
});
