import { describe, expect, it } from 'vitest';
import { pattern } from '../../src/redact/finding';

describe('a rule made of a pattern', () => {
  it('finds the group named value, and what stands around it stays', () => {
    const rule = pattern('code', 'token', /code: (?<value>\d+)/dg);
    expect(rule.find('a code: 42, code: 7')).toEqual([
      { kind: 'token', start: 8, end: 10, rule: 'code' },
      { kind: 'token', start: 18, end: 19, rule: 'code' },
    ]);
  });

  it('finds the whole match where there is no such group', () => {
    expect(pattern('digits', 'token', /\d+/dg).find('ab12')).toEqual([
      { kind: 'token', start: 2, end: 4, rule: 'digits' },
    ]);
  });

  it('keeps no state from one text to the next', () => {
    const rule = pattern('digits', 'token', /\d/dg);
    expect(rule.find('12')).toEqual(rule.find('12'));
  });
});
