import { describe, expect, it } from 'vitest';
import { framePathOf } from '../../src/capture/frame-path';

type Frame = { parent: Frame; length: number } & Record<number, unknown>;

function frameIn(parent: Frame | undefined, ...children: number[]): Frame {
  const frame = { length: children.length } as Frame;
  frame.parent = parent ?? frame;
  return frame;
}

const pathOf = (frame: Frame): readonly number[] => framePathOf(frame as unknown as Window);

describe('the path to a frame', () => {
  it('is empty for the top document', () => {
    expect(pathOf(frameIn(undefined))).toEqual([]);
  });

  it('counts positions among the siblings, the outermost first', () => {
    const top = frameIn(undefined, 0, 1, 2);
    const middle = frameIn(top, 0, 1);
    const inner = frameIn(middle);
    Object.assign(top, { 0: {}, 1: {}, 2: middle });
    Object.assign(middle, { 0: {}, 1: inner });
    expect(pathOf(inner)).toEqual([2, 1]);
  });

  it('ends after sixteen, however deep a page nests', () => {
    let frame = frameIn(undefined, 0);
    for (let depth = 0; depth < 40; depth += 1) {
      const inner = frameIn(frame, 0);
      Object.assign(frame, { 0: inner });
      frame = inner;
    }
    expect(pathOf(frame)).toEqual(Array.from({ length: 16 }, () => 0));
  });
});
