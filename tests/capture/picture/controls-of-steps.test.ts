// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { createControlsOfSteps, type ControlsOfSteps } from '../../../src/capture/picture/controls-of-steps';
import { idOf } from '../../support/build';
import { one, placeAt, show } from '../../support/page';

let controls: ControlsOfSteps;
beforeEach(() => {
  controls = createControlsOfSteps(window);
  show('<button id="b">Save</button>');
  placeAt(one('#b'), { x: 10, y: 20, width: 30, height: 40 });
  controls.note(idOf(1), one('#b'));
});

it('tells where a control stands by now', () => {
  expect(controls.where(idOf(1))).toEqual({ x: 10, y: 20, width: 30, height: 40 });
  placeAt(one('#b'), { x: 10, y: -15, width: 30, height: 40 });
  expect(controls.where(idOf(1))).toEqual({ x: 10, y: -15, width: 30, height: 40 });
});

it.each<[string, () => void]>([
  ['gone', () => one('#b').remove()],
  ['hidden', () => placeAt(one('#b'), { x: 0, y: 0, width: 0, height: 0 })],
  ['out of view', () => placeAt(one('#b'), { x: 10, y: -60, width: 30, height: 40 })],
  ['below the window', () => placeAt(one('#b'), { x: 10, y: 99_000, width: 30, height: 40 })],
])('says of one that is %s that it is not to be seen', (_what, change) => {
  change();
  expect(controls.where(idOf(1))).toBeNull();
});

it('knows nothing of steps that are not its own, nor of what is long ago', () => {
  controls.note(idOf(2), undefined);
  expect(controls.where(idOf(2))).toBeUndefined();
  for (let nth = 3; nth < 30; nth += 1) controls.note(idOf(nth), one('#b'));
  expect(controls.where(idOf(1))).toBeUndefined();
  expect(controls.where(idOf(29))).not.toBeNull();
});
