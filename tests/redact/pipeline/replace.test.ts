import { expect, it } from 'vitest';
import { replace } from '../../../src/redact/pipeline/replace';

it('puts a stand-in in the place of each finding and leaves the rest', () => {
  const finding = (start: number, end: number) => ({ kind: 'token', start, end, rule: 'a' }) as const;
  expect(replace('ab cd ef', [finding(0, 2), finding(6, 8)], ({ kind, start }) => `<${kind}${start}>`)).toBe(
    '<token0> cd <token6>',
  );
  expect(replace('ab', [], () => 'x')).toBe('ab');
});
