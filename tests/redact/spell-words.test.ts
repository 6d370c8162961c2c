import { describe, expect, it } from 'vitest';
import { spellWords } from '../../src/redact/spell-words';
import { expectWithin } from '../support/cpu-time';

const words = (text: string): string[] => [...spellWords(text)].map(({ word }) => word);

describe('words of a text', () => {
  it.each([
    ['Jane Pemberley', ['jane', 'pemberley']],
    ['jane.pemberley@x', ['jane', 'pemberley', 'x']],
    ['#user_owen-tadros', ['user', 'owen', 'tadros']],
    ['Vásquez ﬁnn Straße', ['vasquez', 'finn', 'strasse']],
    ['V%C3%A1squez%20Teo', ['vasquez', 'teo']],
    [String.raw`"V\u00e1squez"`, ['vasquez']],
    ['Larkspur &amp; Finch', ['larkspur', 'finch']],
    ['a\\nb', ['a', 'b']],
    [String.raw`"Jane\u0020Doe"`, ['jane', 'doe']],
    ['客户李雷', ['客', '户', '李', '雷']],
    ['%E0%A4%A', ['%e0%a4', 'a']],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('stand where they stood', () => {
    const text = 'to V%C3%A1squez, OR4 7QL';
    expect([...spellWords(text)].map(({ start, end }) => text.slice(start, end))).toEqual([
      'to',
      'V%C3%A1squez',
      'OR4',
      '7QL',
    ]);
  });

  it.each(['a', '%', '%41', '&amp', '\\u', '李', 'a '])(
    'are read quickly where %j goes on without end',
    (piece) => {
      const text = piece.repeat(200_000 / piece.length);
      expectWithin(0.3, () => [...spellWords(text)]);
    },
  );
});
