import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/redact/finding';
import { remembering } from '../../src/redact/remembering';

const found: readonly Finding[] = [{ kind: 'email', start: 0, end: 4, rule: 'email' }];

describe('a finder that remembers', () => {
  it('reads a text once, as long as no more is known', () => {
    const find = vi.fn(() => found);
    let known = 1;
    const quick = remembering(find, () => known);
    expect([quick('Save'), quick('Save'), quick('Stop')]).toEqual([found, found, found]);
    expect(find).toHaveBeenCalledTimes(2);
    known = 2;
    quick('Save');
    expect(find).toHaveBeenCalledTimes(3);
  });

  it('forgets what it knew by less, also of what was learnt while it read', () => {
    let known = 0;
    const find = vi.fn(() => {
      known += 1;
      return known > 1 ? found : [];
    });
    const quick = remembering(find, () => known);
    expect(quick('Jane')).toEqual([]);
    expect(quick('Jane')).toEqual(found);
  });

  it('keeps neither long texts nor too many', () => {
    const find = vi.fn(() => found);
    const quick = remembering(find, () => 1);
    const long = 'a'.repeat(301);
    quick(long);
    quick(long);
    expect(find).toHaveBeenCalledTimes(2);
    for (let nth = 0; nth < 4_000; nth += 1) quick(String(nth));
    quick('0');
    expect(find).toHaveBeenCalledTimes(4_003);
  });
});
