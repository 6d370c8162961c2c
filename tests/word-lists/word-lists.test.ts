import { expect, it } from 'vitest';
import { COMMON } from '../../scripts/word-lists/common';
import { packWords } from '../../scripts/word-lists/pack-words';
import { wordLists } from '../../scripts/word-lists/word-lists';
import { unpackWords } from '../../src/redact/unpack-words';
import lists from '../../src/redact/word-lists.json' with { type: 'json' };

it('what is loaded is made of the lists as they are: else `npm run signs` has to write it again', () => {
  expect(wordLists()).toEqual(lists);
});

it('comes back as it was, each word once', () => {
  const words = [
    'order',
    'orders',
    'order',
    'order_id',
    '2checkout',
    'über',
    'do not',
    'x'.repeat(40),
    'x'.repeat(41),
  ];
  expect(unpackWords(packWords(words))).toEqual([...new Set(words)].sort());
  expect(unpackWords(lists.common)).toHaveLength(new Set(COMMON).size);
});

it('no list has a capital, which would end a word', () => {
  const words = Object.values(lists).flatMap((packed) => unpackWords(packed));
  expect(words.filter((word) => /[A-Z]/.test(word) || word === '')).toEqual([]);
  expect(words.length).toBeGreaterThan(1_500);
});
