import { describe, expect, it } from 'vitest';
import { Id, newId, shortId } from '../../src/domain/id';
import { fc } from '../support/property';

describe('an id', () => {
  it('sorts by the time it was made', () => {
    const time = fc.integer({ min: 0, max: 2 ** 48 });
    fc.assert(
      fc.property(time, time, (a, b) => {
        fc.pre(a < b);
        expect(newId(a) < newId(b)).toBe(true);
      }),
    );
  });

  it('is never the same twice, in one millisecond too', () => {
    const ids = Array.from({ length: 500 }, () => newId(1_763_816_597_306.4));
    expect(new Set(ids).size).toBe(500);
    for (const id of ids) expect(Id.safeParse(id).success).toBe(true);
  });

  it.each(['', 'x', 'A'.repeat(20), 'i'.repeat(20), '../../../etc/passwd0', `${'a'.repeat(20)}\n`])(
    'is not %j',
    (raw) => {
      expect(Id.safeParse(raw).success).toBe(false);
    },
  );

  it('has a short form that says nothing of the time', () => {
    const [before, after] = [newId(0), newId(2 ** 47)];
    expect(shortId(before)).toMatch(/^SR-[0-9A-Z]{4}$/);
    expect(shortId(`${before.slice(0, 10)}${after.slice(10)}`)).toBe(shortId(after));
  });
});
