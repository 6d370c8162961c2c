// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ChangedParts, watchChangedParts } from '../../../src/redact/dom/changed-parts';
import { createCollector } from '../../../src/redact/dom/collect-vocabulary';
import { valuePlaces } from '../../../src/wp-admin/vocabulary-places';
import { one, show } from '../../support/page';

let ending: AbortController;
let changed: ChangedParts;
beforeEach(() => {
  ending = new AbortController();
  changed = watchChangedParts(ending.signal);
});
afterEach(() => {
  ending.abort();
});

const parts = (): string[] => changed(document).map(({ id, localName }) => id || localName);

it('is all of it at first, and nothing while nothing changes', () => {
  show('<p id="a">One</p>');
  expect(parts()).toEqual(['html']);
  expect(parts()).toEqual([]);
});

it.each<[string, () => void, string[]]>([
  ['a text is another', () => ((one('#b').firstChild as Text).data = 'Two'), ['b']],
  ['a node comes', () => one('#b').append(document.createElement('i')), ['b']],
  ['a node goes', () => one('#b').remove(), ['a']],
  ['something is called another name', () => one('#b').setAttribute('class', 'column-name'), ['b']],
  ['the page itself is', () => document.documentElement.toggleAttribute('data-any'), ['html']],
  ['something looks different', () => one('#b').setAttribute('style', 'color: red'), []],
  [
    'a part of a part',
    () => {
      one('#b').textContent = 'x';
      one('#a').append('y');
    },
    ['a'],
  ],
  [
    'what is gone by now',
    () => {
      one('#b').textContent = 'x';
      one('#a').remove();
    },
    ['body'],
  ],
])('is where %s', (_what, change, expected) => {
  show('<div id="a"><p id="b">One</p></div>');
  parts();
  change();
  expect(parts()).toEqual(expected);
});

it('is what stands around a form whose fields are called like its methods', () => {
  show('<div id="a"><form id="f"><input name="querySelectorAll"></form></div>');
  parts();
  Object.defineProperty(one('#f'), 'querySelectorAll', { value: one('input') });
  one('#f').append('x');
  expect(parts()).toEqual(['a']);
});

it('is all of it where too much has changed, and when the watch is over', () => {
  show(Array.from({ length: 80 }, (_, nth) => `<p id="p${String(nth)}">One</p>`).join(''));
  parts();
  for (const line of document.querySelectorAll('p')) line.textContent = 'Two';
  expect(parts()).toEqual(['html']);
  expect(parts()).toEqual([]);
  ending.abort();
  expect(parts()).toEqual(['html']);
  expect(parts()).toEqual(['html']);
});

it.each<[string, string, () => void, string]>([
  [
    'a place of which a word changes',
    '<a class="order-view"><strong>#7 <b id="w">Jane</b></strong></a>',
    () => (one('#w').textContent = 'Anna Doe'),
    'Anna Doe',
  ],
  [
    'a cell',
    '<table><tr><th>Database name</th><td id="w"></td></tr></table>',
    () => (one('#w').textContent = 'lf_shop'),
    'lf_shop',
  ],
  [
    'the head of a table',
    '<table><thead><tr><th>Order</th><th id="w">Total</th></tr></thead><tbody><tr><td>#7</td><td>Jane Doe</td></tr></tbody></table>',
    () => (one('#w').textContent = 'Customer'),
    'Jane Doe',
  ],
  [
    'a field that comes',
    '<div id="w"></div>',
    () => (one('#w').innerHTML = '<input type="email" value="jane@example.com">'),
    'jane@example.com',
  ],
  [
    'a field that a script fills',
    '<input id="w" type="email">',
    () => ((one('#w') as HTMLInputElement).value = 'jane@example.com'),
    'jane@example.com',
  ],
  [
    'a class that makes a place',
    '<table><tr><td id="w"><a>jane@example.com</a></td></tr></table>',
    () => one('#w').setAttribute('class', 'column-email'),
    'jane@example.com',
  ],
])('lets a collector learn from %s', (_what, markup, change, value) => {
  show(markup);
  const learnt: string[] = [];
  const collector = createCollector({ learn: (text) => learnt.push(text) }, changed);
  collector.collect(document);
  learnt.length = 0;
  change();
  collector.collect(document);
  expect(learnt).toContain(value);
});

it('can do without the neighbours of what changed: no place is told by them', () => {
  for (const { selector } of valuePlaces) expect(selector).not.toMatch(/[+~]/);
});

it('has a collector learn a cell once that is a place as well, whatever else changes in its row', () => {
  show(`<table><thead><tr><th>Name</th><th>E-mail</th></tr></thead><tbody><tr id="w"><td>Jane</td>
    <td class="column-email"><a>jane@example.com</a></td></tr></tbody></table>`);
  const learnt: string[] = [];
  const collector = createCollector({ learn: (text) => learnt.push(text) }, changed);
  collector.collect(document);
  learnt.length = 0;
  one('#w').setAttribute('class', 'is-chosen');
  collector.collect(document);
  expect(learnt).toEqual([]);
});
