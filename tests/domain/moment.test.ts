import { describe, expect, it } from 'vitest';
import { Moment, momentOf, toIso } from '../../src/domain/moment';

const NOON = Date.UTC(2026, 10, 22, 13, 3, 17, 306);

describe('a moment', () => {
  it.each([
    [60, '2026-11-22T14:03:17.306+01:00'],
    [0, '2026-11-22T13:03:17.306+00:00'],
    [-210, '2026-11-22T09:33:17.306-03:30'],
    [345, '2026-11-22T18:48:17.306+05:45'],
    [840, '2026-11-23T03:03:17.306+14:00'],
  ])('at %i minutes east of UTC is %s', (offsetMin, iso) => {
    expect(toIso({ epochMs: NOON, offsetMin })).toBe(iso);
    expect(Date.parse(iso)).toBe(NOON);
  });

  it('of this machine is the time it is, also with parts of a millisecond', () => {
    const moment = momentOf(NOON + 0.7);
    expect(Moment.safeParse(moment).success).toBe(true);
    expect(Date.parse(toIso(moment))).toBe(NOON);
  });
});
