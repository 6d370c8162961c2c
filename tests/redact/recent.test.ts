import { describe, expect, it } from 'vitest';
import { createRecent } from '../../src/redact/recent';

describe('a table of what came last', () => {
  it('keeps what was set, and the last of it under one name', () => {
    const recent = createRecent<number>(10);
    recent.set('a', 1);
    recent.set('a', 2);
    expect(recent.get('a')).toBe(2);
    expect(recent.get('b')).toBeUndefined();
  });

  it('forgets what nobody has asked for in a long time, and nothing of the last', () => {
    const recent = createRecent<number>(10);
    for (let at = 0; at < 100; at += 1) recent.set(String(at), at);
    expect(Array.from({ length: 10 }, (_, at) => recent.get(String(90 + at)))).not.toContain(undefined);
    expect(recent.get('70')).toBeUndefined();
  });

  it('keeps what is asked for again and again', () => {
    const recent = createRecent<number>(10);
    recent.set('asked', 7);
    for (let at = 0; at < 100; at += 1) {
      recent.set(String(at), at);
      expect(recent.get('asked')).toBe(7);
    }
  });
});
