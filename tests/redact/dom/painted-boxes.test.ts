// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { boxesOfPainted } from '../../../src/redact/dom/painted-boxes';
import { one, placeAt, show } from '../../support/page';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What a browser computes: of the pseudo-element, and that `#host` positions what is in it. */
function computing(style: Partial<CSSStyleDeclaration>): void {
  vi.stubGlobal('getComputedStyle', (element: Element, pseudo?: string) =>
    pseudo === undefined
      ? { position: element.id === 'host' ? 'relative' : 'static', transform: 'none' }
      : style,
  );
}

const boxes = (as: 'before' | 'marker' | 'background' = 'before'): number[][] =>
  boxesOfPainted(one('#host'), as).map(({ x, y, width, height }) => [x, y, width, height]);

describe('where generated content stands', () => {
  it('is within its element in the flow', () => {
    computing({});
    show('<p id="host"></p>');
    placeAt(one('#host'), { x: 10, y: 20, width: 100, height: 30 });
    expect(boxes()).toEqual([[10, 20, 100, 30]]);
    expect(boxes('background')).toEqual([[10, 20, 100, 30]]);
  });

  it('is where it was placed, with its padding and edges', () => {
    computing({
      position: 'absolute',
      left: '150px',
      top: '-5px',
      width: '80px',
      height: '16px',
      paddingLeft: '2px',
      borderTopWidth: '1px',
    });
    show('<p id="host"></p>');
    placeAt(one('#host'), { x: 10, y: 20, width: 100, height: 30 });
    expect(boxes()).toEqual([
      [10, 20, 100, 30],
      [156, 11, 90, 25],
    ]);
  });

  it('may be anywhere in its parent where it is turned', () => {
    computing({ transform: 'matrix(0, 1, -1, 0, 0, 0)' });
    show('<div id="parent"><p id="host"></p></div>');
    placeAt(one('#parent'), { x: 0, y: 0, width: 400, height: 90 });
    placeAt(one('#host'), { x: 10, y: 20, width: 100, height: 30 });
    expect(boxes()).toEqual([
      [10, 20, 100, 30],
      [0, 0, 400, 90],
    ]);
  });

  it('is before the line as a marker', () => {
    computing({ content: '"Jane"', fontSize: '10px', direction: 'ltr' });
    show('<ul><li id="host"></li></ul>');
    placeAt(one('#host'), { x: 100, y: 20, width: 100, height: 30 });
    expect(boxes('marker')).toEqual([
      [100, 20, 100, 30],
      [40, 15, 60, 40],
    ]);
  });

  it('is nowhere once its element is gone', () => {
    computing({ position: 'absolute' });
    expect(boxesOfPainted(document.createElement('p'), 'before')).toEqual([]);
  });
});
