import { describe, expect, it } from 'vitest';
import { type Ranges, type Scan, scanAll, scanWithin } from '../../src/redact/scan';

const word: Scan = {
  expression: /(?<!\w)[a-z]{2,5}(?!\w)/g,
  read: ({ 0: { length }, index }, tell) => {
    tell('name', index, index + length);
    return undefined;
  },
};
const REACH = { back: 2, ahead: 7 };

const within = (text: string, ranges: Ranges, scan = word): string[] => {
  const found: string[] = [];
  scanWithin(scan, text, ranges, REACH, (_kind, start, end) => found.push(text.slice(start, end)));
  return found;
};
const all = (text: string, scan = word): string[] => {
  const found: string[] = [];
  scanAll(scan, text, (_kind, start, end) => found.push(text.slice(start, end)));
  return found;
};

describe('a scan', () => {
  it('finds in a text what it matches, and in ranges what begins in them', () => {
    const text = 'ab cde 1fg hij';
    expect(all(text)).toEqual(['ab', 'cde', 'hij']);
    expect(within(text, [0, text.length])).toEqual(['ab', 'cde', 'hij']);
    expect(within(text, [3, 3])).toEqual(['cde']);
    expect(within(text, [4, 10])).toEqual([]);
    expect(within(text, [-1, 0, 11, 40])).toEqual(['ab', 'hij']);
  });

  it('takes no edge of a range for the edge of a text', () => {
    const text = `${'x'.repeat(30)} ${'y'.repeat(30)}`;
    expect(within(text, [3, 40])).toEqual([]);
  });

  it('goes on where its rule says, and never stands still', () => {
    const pairs: Scan = {
      expression: /ab|b/g,
      read: (match, tell) => (tell('name', match.index, match.index + match[0].length), match.index + 1),
    };
    const empty: Scan = {
      expression: /(?=a)/g,
      read: (match, tell) => (tell('name', match.index, match.index + 1), undefined),
    };
    expect(all('abab', pairs)).toEqual(['ab', 'b', 'ab', 'b']);
    expect(within('abab', [0, 3], pairs)).toEqual(['ab', 'b', 'ab', 'b']);
    expect(all('aa', empty)).toEqual(['a', 'a']);
    expect(within('aa', [0, 1], empty)).toEqual(['a', 'a']);
  });
});
