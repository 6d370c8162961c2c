// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rectInTop } from '../../src/capture/rect-in-top';
import { one, placeAt, show } from '../support/page';

function controlAt(x: number, y: number): HTMLElement {
  show('<button>Save</button><object></object>');
  placeAt(one('button'), { x, y, width: 40, height: 20 });
  return one('button');
}

/** A window whose frame stands in `parent`; a frame of another origin is none that can be read. */
function windowIn(parent: Window | undefined, frameElement: Element | null): Window {
  const inner = { frameElement } as Record<string, unknown>;
  inner['parent'] = parent ?? inner;
  return inner as unknown as Window;
}

function frameAt(x: number, width: number): HTMLElement {
  const frame = document.createElement('div');
  placeAt(frame, { x, y: 100, width, height: 50 });
  Object.defineProperty(frame, 'offsetWidth', { value: 400 });
  Object.defineProperty(frame, 'clientLeft', { value: 2 });
  Object.defineProperty(frame, 'clientTop', { value: 2 });
  return frame;
}

describe('the place of a control in the top viewport', () => {
  it('is where it stands, in the top document', () => {
    expect(rectInTop(windowIn(undefined, null), controlAt(5, 6))).toEqual({
      x: 5,
      y: 6,
      width: 40,
      height: 20,
    });
  });

  it('counts each frame’s place, border and scale', () => {
    const control = controlAt(10, 20);
    const top = windowIn(undefined, null);
    const scaled = windowIn(top, frameAt(100, 200));
    expect(rectInTop(scaled, control)).toEqual({ x: 106, y: 111, width: 20, height: 10 });
    const innermost = windowIn(scaled, frameAt(0, 400));
    expect(rectInTop(innermost, control)).toEqual({ x: 107, y: 162, width: 20, height: 10 });
  });

  it('is not known behind a frame of another origin', () => {
    expect(rectInTop(windowIn(windowIn(undefined, null), null), controlAt(5, 6))).toBeUndefined();
    const closed = Object.defineProperty(windowIn(windowIn(undefined, null), null), 'frameElement', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
    expect(rectInTop(closed, controlAt(5, 6))).toBeUndefined();
  });
});
