import { expect, it } from 'vitest';
import { toShape } from '../../scripts/provider-tokens/to-shape.ts';

const TAIL = String.raw`(?:[\x60'"\s;]|\\[nr]|$)`;
const NAMED = String.raw`(?i)[\w.-]{0,50}?(?:acme)(?:[ \t\w.-]{0,20})[\s'"]{0,3}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,)[\x60'"\s=]{0,5}`;

it('takes what a token begins with from its rest', () => {
  expect(toShape({ id: 'a', regex: `\\b(acme-(?i)[a-z0-9]{32})${TAIL}`, keywords: ['acme-'] })).toEqual({
    as: 'naming',
    prefixes: 'acme-',
    rest: '[A-Za-z0-9]{32}',
  });
});

it('takes several ways to begin apart', () => {
  const regex = `\\b((?:ac|me)_(?i)[a-f0-9]{8}\\.(?-i:x))${TAIL}`;
  expect(toShape({ id: 'a', regex, keywords: ['ac_', 'me_'] })).toMatchObject({
    prefixes: 'ac_ me_',
    rest: '[A-Fa-f0-9]{8}\\.(?:x)',
  });
});

it('takes the names that stand before a token, and the token alone', () => {
  expect(toShape({ id: 'a', regex: `${NAMED}([a-z]{9}(AA)[0-9]{3})${TAIL}`, keywords: ['acme'] })).toEqual({
    as: 'named',
    names: ['acme'],
    expression: '[A-Za-z]{9}(?:AA)[0-9]{3}',
  });
});

it('stops at a rule that begins with nothing to look for', () => {
  expect(() => toShape({ id: 'odd', regex: '[a-z]{40}', keywords: [] })).toThrow(/odd/);
});
