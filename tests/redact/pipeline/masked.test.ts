import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/redact/finding';
import { maskText } from '../../../src/redact/pipeline/masked';

const finding = (start: number, end: number): Finding => ({ kind: 'token', start, end, rule: 'a' });
const STAND_IN = '<token-1>';

describe('a masked text', () => {
  it('has placeholders where something was found', () => {
    expect(maskText('ab secret cd', [finding(3, 9)]).text).toBe(`ab ${STAND_IN} cd`);
  });

  it('leads back to where something stood in the text itself', () => {
    const text = 'x secret y other z';
    const { text: masked, inOriginal } = maskText(text, [finding(2, 8), finding(11, 16)]);
    for (const word of ['x', 'y', 'z']) {
      const at = masked.indexOf(word);
      const { start, end } = inOriginal(finding(at, at + 1));
      expect(text.slice(start, end)).toBe(word);
    }
  });

  it('leads back to all of a value where a placeholder is touched', () => {
    const text = 'x secret y';
    const { text: masked, inOriginal } = maskText(text, [finding(2, 8)]);
    const spanOf = (piece: string): string => {
      const at = masked.indexOf(piece);
      const { start, end } = inOriginal(finding(at, at + piece.length));
      return text.slice(start, end);
    };
    expect(spanOf('oken')).toBe('secret');
    expect(spanOf('1> y')).toBe('secret y');
    expect(spanOf('x <t')).toBe('x secret');
    expect(spanOf(STAND_IN)).toBe('secret');
  });

  it('reads otherwise in the lines around each placeholder alone', () => {
    const far = `${'-'.repeat(400)}\n`;
    const text = `${far}key secret\n${far}${far}key other\n${far}`;
    const first = text.indexOf('secret');
    const second = text.indexOf('other');
    const masked = maskText(text, [finding(first, first + 6), finding(second, second + 5)]);
    const read = masked.stretches.map(({ start, end }) => masked.text.slice(start, end));
    expect(read).toHaveLength(2);
    for (const stretch of read) expect(stretch).toContain(`key ${STAND_IN}\n`);
    expect(maskText(text, []).stretches).toEqual([]);
  });

  it('has stretches in order and apart, however near its placeholders', () => {
    const text = 'a b c d e f '.repeat(200);
    const all = Array.from({ length: 600 }, (_, at) => finding(at * 4, at * 4 + 1));
    const { stretches, text: masked } = maskText(text, all);
    stretches.forEach(({ start, end }, at) => {
      expect(start).toBeGreaterThanOrEqual(stretches[at - 1]?.end ?? 0);
      expect(end).toBeLessThanOrEqual(masked.length);
    });
  });
});
