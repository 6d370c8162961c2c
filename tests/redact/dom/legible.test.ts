// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCoverMeter, type CoverMeter } from '../../../src/redact/dom/covers';
import { find } from '../../../src/redact/pipeline/find';
import { layOutTexts, one, placeAt, show } from '../../support/page';

let layout: ReturnType<typeof layOutTexts>;
const lay = (y?: number): void => {
  layout.undo();
  layout = layOutTexts(y);
};
beforeEach(() => {
  layout = layOutTexts();
});
afterEach(() => {
  layout.undo();
});

const meterOf = (): CoverMeter => createCoverMeter(window, 'admin', (element) => element.shadowRoot, find);

const words = (meter = meterOf()): string | undefined =>
  meter
    .legible()
    ?.map((part) => (part.as === 'plain' ? part.text : `<${part.kind}>`))
    .join('');

describe('what a picture leaves to be read', () => {
  it('are the words of the interface, less what is covered in them', () => {
    show(
      '<h1>Bookings of Annika</h1><p>Jane Doe</p><h2>Ask jane@example.com first</h2><input value="typed">',
    );
    expect(words()).toBe('Bookings of Annika\nAsk \n first');
  });

  it('are the words of buttons too, which stand in no text', () => {
    show(
      '<input type="submit" id="save" value="Save Annika"><input type="submit" id="mail" value="a@example.com">',
    );
    for (const id of ['#save', '#mail']) placeAt(one(id), { x: 0, y: 0, width: 80, height: 20 });
    expect(words()).toBe('Save Annika');
  });

  it('are no words far out of the viewport, and none that are not drawn', () => {
    lay(3 * window.innerHeight);
    show('<h1>Far below</h1><input type="submit" id="none" value="Not drawn">');
    placeAt(one('#none'), { x: 0, y: 0, width: 0, height: 0 });
    expect(words()).toBe('');
  });

  it('are looked for by the box around them where that is far away', () => {
    show('<h1>Far by its element</h1><h2>Near by its element</h2>');
    placeAt(one('h1'), { x: 0, y: 4 * window.innerHeight, width: 300, height: 30 });
    placeAt(one('h2'), { x: 0, y: 100, width: 300, height: 30 });
    expect(words()).toBe('Near by its element');
    expect(layout.measured).not.toContain('Far by its element');
  });

  it('are also those that went through the viewport while it was measured', () => {
    lay(-3 * window.innerHeight);
    show('<h1>Passing by</h1>');
    const meter = meterOf();
    lay(3 * window.innerHeight);
    expect(words(meter)).toBe('Passing by');
  });

  it('are also those that were gone at the end', () => {
    show('<h1>Gone by then</h1>');
    const meter = meterOf();
    one('h1').remove();
    expect(words(meter)).toBe('Gone by then');
  });

  it('are nothing where they are more than is kept', () => {
    show('<h1></h1>');
    one('h1').textContent = 'Settings '.repeat(30_000);
    expect(words()).toBeUndefined();
  });
});
