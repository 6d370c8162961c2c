import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../../src/capture/picture/clone/draw-words';

describe('what is drawn of a text', () => {
  const drawn = (text: string, ...found: (readonly [number, number])[]): string[] =>
    runsOf(
      text,
      found.map(([start, end]) => ({ start, end })),
    ).map(([start, end]) => text.slice(start, end));

  it('is all of it without the space around it, where nothing was found', () => {
    expect(drawn('\n  Save  changes ')).toEqual(['Save  changes']);
    expect(drawn(' \n')).toEqual([]);
  });

  it('is never a sign of what was found in it', () => {
    expect(drawn('Ask jane@example.com first', [4, 20])).toEqual(['Ask', 'first']);
    expect(drawn('jane@example.com', [0, 16])).toEqual([]);
  });

  it('is nothing of findings that overlap, lie in one another or come unsorted', () => {
    expect(drawn('0123456789', [6, 8], [1, 5], [2, 3], [4, 7])).toEqual(['0', '89']);
  });
});
