// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCoverMeter, type MeasuredCover } from '../../../src/redact/dom/covers';
import { find } from '../../../src/redact/pipeline/find';
import { layOutTexts, one, placeAt, show } from '../../support/page';
import '../../support/shadow-sheets';

let layout: ReturnType<typeof layOutTexts>;
beforeEach(() => {
  layout = layOutTexts();
});
afterEach(() => {
  layout.undo();
});

const meterOf = (): ReturnType<typeof createCoverMeter> =>
  createCoverMeter(window, 'admin', (element) => element.shadowRoot, find);

function measured(meter = meterOf()): MeasuredCover[] {
  const covers = meter.measure();
  if (!covers) throw new Error('the meter is out of date');
  return covers;
}

describe('the cover meter', () => {
  it('measures every sensitive place that stands in the viewport, with its kind', () => {
    show('<p>Jane Doe</p><input id="field">');
    placeAt(one('#field'), { x: 10, y: 60, width: 200, height: 30 });
    expect(measured()).toEqual([
      { key: '0.0.0', kind: 'data', rect: { x: 0, y: 20, width: 80, height: 12 } },
      { key: '0.1.0', kind: 'typed-value', rect: { x: 10, y: 60, width: 200, height: 30 } },
    ]);
  });

  it('leaves out what is not drawn or stands outside', () => {
    show('<input id="none"><input id="above"><input id="right"><input id="edge">');
    placeAt(one('#none'), { x: 10, y: 10, width: 0, height: 30 });
    placeAt(one('#above'), { x: 10, y: -34, width: 50, height: 30 });
    placeAt(one('#right'), { x: window.innerWidth + 4, y: 10, width: 50, height: 30 });
    placeAt(one('#edge'), { x: -49, y: 10, width: 50, height: 30 });
    expect(measured().map(({ rect }) => rect.x)).toEqual([-49]);
  });

  it('keeps what stands right beyond the edge: what is painted of it reaches over its box', () => {
    show('<input id="below">');
    placeAt(one('#below'), { x: 10, y: window.innerHeight + 3, width: 50, height: 30 });
    expect(measured().map(({ rect }) => rect.y)).toEqual([window.innerHeight + 3]);
  });

  it('measures anew each time, and keeps a place’s key while it moves', () => {
    show('<input id="field">');
    const meter = meterOf();
    placeAt(one('#field'), { x: 10, y: 10, width: 50, height: 30 });
    const [before] = measured(meter);
    placeAt(one('#field'), { x: 10, y: 90, width: 50, height: 30 });
    const [after] = measured(meter);
    expect(after?.rect.y).toBe(90);
    expect(after?.key).toBe(before?.key);
  });

  it('keeps keys of different places apart', () => {
    show('<p>Jane</p><p>Anna</p><input id="field"><img id="picture">');
    placeAt(one('#field'), { x: 0, y: 0, width: 9, height: 9 });
    placeAt(one('#picture'), { x: 0, y: 0, width: 9, height: 9 });
    const keys = measured().map(({ key }) => key);
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(4);
  });

  it('covers a frame that cannot be read as a whole', () => {
    show('<iframe id="frame"></iframe>');
    const frame = one('#frame');
    Object.defineProperty(frame, 'contentDocument', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
    placeAt(frame, { x: 5, y: 6, width: 300, height: 200 });
    expect(measured()).toEqual([
      { key: '0.0.0', kind: 'data', rect: { x: 5, y: 6, width: 300, height: 200 } },
    ]);
  });

  it('finds places inside a frame of the same origin, where the frame stands and in its scale', () => {
    show('<iframe id="frame"></iframe>');
    const frame = one('#frame') as HTMLIFrameElement;
    const inner = new DOMParser().parseFromString('<input id="inner">', 'text/html');
    Object.defineProperty(frame, 'contentDocument', { value: inner });
    Object.defineProperty(frame, 'offsetWidth', { value: 400 });
    Object.defineProperty(frame, 'clientLeft', { value: 2 });
    Object.defineProperty(frame, 'clientTop', { value: 4 });
    placeAt(frame, { x: 100, y: 50, width: 200, height: 150 });
    placeAt(one('#inner', inner), { x: 20, y: 40, width: 60, height: 30 });
    const meter = meterOf();
    expect(meter.roots).toEqual([document, inner]);
    expect(measured(meter).map(({ rect }) => rect)).toEqual([{ x: 111, y: 72, width: 30, height: 15 }]);
  });

  it('is out of date when a frame shows another document', () => {
    show('<iframe id="frame"></iframe>');
    const frame = one('#frame');
    const documents = ['<p>one</p>', '<p>two</p>'].map((html) =>
      new DOMParser().parseFromString(html, 'text/html'),
    );
    let shown = 0;
    Object.defineProperty(frame, 'contentDocument', { get: () => documents[shown] });
    const meter = meterOf();
    expect(meter.measure()).toBeDefined();
    shown = 1;
    expect(meter.measure()).toBeUndefined();
  });

  it.each(['<td rowspan="200">Jane</td>', '<td><div role="dialog">Jane</div></td>'])(
    'leaves out no row that reaches into view: %s',
    (cell) => {
      show(`<table><tbody><tr id="far">${cell}</tr></tbody></table>`);
      placeAt(one('#far'), { x: 0, y: -5 * window.innerHeight, width: 500, height: 40 });
      expect(measured()).toHaveLength(1);
    },
  );

  it('leaves out rows that are far away, and is out of date when one comes into view', () => {
    show('<table><tbody><tr id="near"><td>Jane</td></tr><tr id="far"><td>Anna</td></tr></tbody></table>');
    placeAt(one('#near'), { x: 0, y: 100, width: 500, height: 40 });
    placeAt(one('#far'), { x: 0, y: 5 * window.innerHeight, width: 500, height: 40 });
    const meter = meterOf();
    expect(measured(meter)).toHaveLength(1);
    placeAt(one('#far'), { x: 0, y: 200, width: 500, height: 40 });
    expect(meter.measure()).toBeUndefined();
  });

  it.each([
    ['below', 5, -5],
    ['above', -5, 5],
  ])('is out of date when a list jumps over the row that stands guard %s', (_where, before, after) => {
    show('<table><tbody><tr id="near"><td>Jane</td></tr><tr id="far"><td>Anna</td></tr></tbody></table>');
    placeAt(one('#near'), { x: 0, y: 100, width: 500, height: 40 });
    placeAt(one('#far'), { x: 0, y: before * window.innerHeight, width: 500, height: 40 });
    const meter = meterOf();
    expect(meter.measure()).toBeDefined();
    placeAt(one('#far'), { x: 0, y: after * window.innerHeight, width: 500, height: 40 });
    expect(meter.measure()).toBeUndefined();
  });
});
