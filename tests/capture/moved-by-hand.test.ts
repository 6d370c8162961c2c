// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { createPlaces } from '../../src/capture/moved-by-hand';
import { one, show } from '../support/page';

beforeEach(() => {
  show(
    '<ul id="list"><li id="a"><b id="grip">A</b></li><li id="b">B</li><li id="c">C</li></ul><ul id="other"></ul>',
  );
});

function moved(change: () => void): unknown {
  const places = createPlaces(one('#grip'));
  change();
  const now = places();
  return now && [now.element.id, now.nth];
}

it.each<[string, () => void, unknown]>([
  ['behind another one', () => one('#b').after(one('#a')), ['a', 2]],
  ['to the end', () => one('#list').append(one('#a')), ['a', 3]],
  ['into another list', () => one('#other').append(one('#a')), ['a', 1]],
  ['nowhere', () => undefined, undefined],
  ['nowhere, while a neighbour goes', () => one('#b').remove(), undefined],
  ['nowhere, while one comes', () => one('#list').prepend(document.createElement('li')), undefined],
  [
    'nowhere, while all around it is drawn anew',
    () => {
      const list = one('#list');
      const own = one('#a');
      list.replaceChildren(document.createElement('li'), own, document.createElement('li'));
    },
    undefined,
  ],
  ['away', () => one('#a').remove(), undefined],
])('tells what was moved %s', (_where, change, expected) => {
  expect(moved(change)).toEqual(expected);
});
