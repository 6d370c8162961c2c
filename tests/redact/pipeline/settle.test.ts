import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/redact/finding';
import { settle } from '../../../src/redact/pipeline/settle';
import { fc } from '../../support/property';

const order = ['first', 'second', 'third'];
const finding = (start: number, end: number, rule = 'first'): Finding => ({
  kind: 'token',
  start,
  end,
  rule,
});

const findings = fc.array(
  fc
    .record({
      start: fc.nat(60),
      length: fc.nat(12),
      rule: fc.constantFrom(...order, 'unlisted'),
      kind: fc.constantFrom('token', 'email', 'order' as const),
    })
    .map(({ start, length, rule, kind }): Finding => ({ start, end: start + length, rule, kind })),
);

const positions = (all: readonly Finding[]): Set<number> =>
  new Set(
    all.flatMap(({ start, end }) => Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at)),
  );

describe('settle', () => {
  it('leaves findings in order and apart, whatever comes in', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const settled = settle(all, order);
        settled.forEach(({ start, end }, at) => {
          expect(end).toBeGreaterThan(start);
          if (at > 0) expect(start).toBeGreaterThanOrEqual(settled[at - 1]!.end);
        });
      }),
    );
  });

  it('covers every character that was found, and no other', () => {
    fc.assert(
      fc.property(findings, (all) => {
        expect(positions(settle(all, order))).toEqual(positions(all));
      }),
    );
  });

  it('says the same for any order in which the rules spoke', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const ranges = (settled: Finding[]): number[][] => settled.map(({ start, end }) => [start, end]);
        expect(ranges(settle([...all].reverse(), order))).toEqual(ranges(settle(all, order)));
      }),
    );
  });

  it('settles what is settled to itself', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const once = settle(all, order);
        expect(settle(once, order)).toEqual(once);
      }),
    );
  });

  it('changes nothing of what it was given', () => {
    const given = Object.freeze([finding(5, 9), finding(0, 6)]);
    expect(() => settle(given, order)).not.toThrow();
  });

  it('names an overlap by the rule that stands first in the list', () => {
    expect(settle([finding(0, 5, 'third'), finding(3, 9, 'second')], order)).toEqual([
      finding(0, 9, 'second'),
    ]);
    expect(settle([finding(0, 5, 'second'), finding(3, 9, 'third')], order)).toEqual([
      finding(0, 9, 'second'),
    ]);
  });

  it('ranks a rule that is not in the list behind all that are', () => {
    expect(settle([finding(0, 5, 'unlisted'), finding(4, 6, 'third')], order)[0]?.rule).toBe('third');
  });

  it('never keeps, as covered, a value that must be gone and reaches beyond it', () => {
    const covered: Finding = { kind: 'site-name', start: 0, end: 5, rule: 'first' };
    expect(settle([covered, finding(3, 9, 'third')], order)[0]?.kind).toBe('token');
    expect(settle([covered, finding(1, 4, 'third')], order)[0]?.kind).toBe('site-name');
  });

  it('says what else became one with a finding, however many times it is settled', () => {
    const covered: Finding = { kind: 'site-address', start: 0, end: 9, rule: 'first' };
    const inner: Finding = { kind: 'email', start: 2, end: 5, rule: 'third' };
    const [one] = settle([covered, inner], order);
    expect(one).toEqual({ ...covered, also: ['email'] });
    expect(settle([one!, { ...covered, kind: 'order', start: 8, end: 12 }], order)[0]?.also).toEqual(
      expect.arrayContaining(['email', 'order']),
    );
  });

  it('keeps neighbours that only touch as two', () => {
    expect(settle([finding(0, 5), finding(5, 9)], order)).toHaveLength(2);
  });

  it('drops a finding of nothing', () => {
    expect(settle([finding(4, 4)], order)).toEqual([]);
  });
});
