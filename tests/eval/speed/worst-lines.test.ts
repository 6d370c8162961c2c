import { expect, it } from 'vitest';
import { worstLines } from '../../../scripts/eval/speed/worst-lines.ts';

it('are single lines of the length asked for, the same every time', () => {
  const lines = worstLines(5_000);
  expect(lines.size).toBeGreaterThanOrEqual(6);
  for (const [name, line] of lines) {
    expect(line.length, name).toBe(5_000);
    expect(line, name).not.toContain('\n');
  }
  expect(worstLines(5_000)).toEqual(lines);
});
