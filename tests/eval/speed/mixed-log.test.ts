import { expect, it } from 'vitest';
import { mixedLog } from '../../../scripts/eval/speed/mixed-log.ts';

const clean = Array.from({ length: 30 }, (_, at) => `clean line ${at}`);
const telling = Array.from({ length: 7 }, (_, at) => `telling line ${at}`);

it('is as long as asked for, in chunks that end where a line does, and the same every time', () => {
  const log = mixedLog(clean, telling, 200_000);
  expect(log.join('').length).toBeGreaterThanOrEqual(200_000);
  expect(log.length).toBe(4);
  expect(log.every((chunk) => chunk.endsWith('\n') && chunk.length <= 64_000)).toBe(true);
  expect(mixedLog(clean, telling, 200_000)).toEqual(log);
});

it('holds every line, and one in twenty that tells something', () => {
  const lines = mixedLog(clean, telling, 50_000).join('').trimEnd().split('\n');
  expect(new Set(lines).size).toBe(clean.length + telling.length);
  const share = lines.filter((line) => line.startsWith('telling')).length / lines.length;
  expect(share).toBeCloseTo(1 / 20, 2);
});

it('makes do with one kind of lines, and with none', () => {
  expect(mixedLog([], ['one'], 10).join('')).toBe('one\none\none\n');
  expect(mixedLog([], [], 10)).toEqual([]);
});
