import { describe, expect, it } from 'vitest';
import { fromGo } from '../../../scripts/eval/peers/go-expression.ts';

describe('an expression of Go says the same in JavaScript', () => {
  it.each([
    ['a flag for all of it', '(?i)key=[a-z]+', 'KEY=Ab', 'KE=a'],
    ['a flag from here on', 'p8e-(?i)[a-z]{2}', 'p8e-aB', 'P8E-ab'],
    ['a flag to the end of its group', '(?:a(?i)b)c', 'aBc', 'aBC'],
    ['a flag in every branch behind it', 'x(?i)a|b', 'B', 'X'],
    ['a flag that is taken back', '(?i)a(?-i:b)', 'Ab', 'AB'],
    ['a bracket within a class', '[)(|]x', '|x', 'x'],
    ['a class of POSIX', '^[[:alnum:]_]+$', 'aZ9_', 'a-'],
    ['an escaped bracket', '\\(?(?i)a', '(A', 'b'],
    ['the end of the text', 'a\\z', 'a', 'a\n'],
    ['a named group', '(?P<name>a)b', 'ab', 'a'],
  ])('%s', (_what, expression, yes, no) => {
    const ours = new RegExp(fromGo(expression));
    expect(ours.test(yes)).toBe(true);
    expect(ours.test(no)).toBe(false);
  });
});
