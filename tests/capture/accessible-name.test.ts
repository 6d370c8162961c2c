// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { accessibleName } from '../../src/capture/accessible-name';
import { one, show } from '../support/page';

const nameOf = (markup: string, selector = '#it'): string => {
  show(markup);
  return accessibleName(one(selector));
};

describe('the name of a control', () => {
  it.each([
    ['<button id="it">Save   changes</button>', 'Save changes'],
    ['<button id="it" aria-label="Close dialog">×</button>', 'Close dialog'],
    ['<a id="it" href="#"><img alt="WordPress"></a>', 'WordPress'],
    ['<input id="it" type="submit" value="Save settings">', 'Save settings'],
    ['<span id="a">Live</span> <span id="b">key</span><input id="it" aria-labelledby="a b">', 'Live key'],
    ['<label for="it">Test mode</label><input id="it" type="checkbox">', 'Test mode'],
    [
      '<label>One</label><label for="it">Two</label><label for="it">Three</label><input id="it">',
      'Two Three',
    ],
    ['<a id="it" href="#" title="Documentation"></a>', 'Documentation'],
    ['<div id="it">a place</div>', ''],
  ])('of %s is %j', (markup, name) => {
    expect(nameOf(markup)).toBe(name);
  });
});

describe('what was typed', () => {
  const TYPED = 'hunter22';
  it.each([
    `<label>Retry after <input id="it" value="${TYPED}"> minutes</label>`,
    `<input id="it" value="${TYPED}">`,
    `<textarea id="it">${TYPED}</textarea>`,
    `<select id="it"><option selected>${TYPED}</option></select>`,
    `<div id="it" role="textbox" contenteditable="true">${TYPED}</div>`,
    `<button id="it">Use <input value="${TYPED}"> days</button>`,
    `<button id="it">Use <span contenteditable="true">${TYPED}</span></button>`,
    `<button id="it">Use <span role="textbox">${TYPED}</span></button>`,
    `<button id="it" aria-owns="k">Go</button><input id="k" value="${TYPED}">`,
    `<button id="it"><span aria-owns="k">x</span></button><b id="k" role="textbox" contenteditable>${TYPED}</b>`,
    `<button id="it"><span aria-labelledby="k">x</span></button><input id="k" value="${TYPED}">`,
    `<label for="it">Key <input value="${TYPED}"></label><input id="it" aria-labelledby="missing">`,
    `<label for="it">Key <input value="${TYPED}"></label><input id="it" aria-labelledby="e"><b id="e"></b>`,
    `<div id="it" role="button" contenteditable>${TYPED}</div>`,
    `<div contenteditable><b id="it" role="button">${TYPED}</b></div>`,
    `<button id="it">For <span role="combobox">${TYPED}</span></button>`,
    `<label id="it">Days <select><option>${TYPED}</option></select></label>`,
    `<input id="field" value="${TYPED}"><button id="it" aria-labelledby="field">Go</button>`,
    `<p id="all">Use <textarea>${TYPED}</textarea></p><button id="it" aria-labelledby="all">Go</button>`,
    `<table><tbody><tr><td><textarea id="it">${TYPED}</textarea></td></tr></tbody></table>`,
    `<table><tbody><tr><td><select id="it"><option>${TYPED}</option></select></td></tr></tbody></table>`,
    `<table><tbody><tr><td><input id="it" value="${TYPED}"></td></tr></tbody></table>`,
    `<table><tbody><tr><td><p id="it" contenteditable="true">${TYPED}</p></td></tr></tbody></table>`,
  ])('is in no name: %s', (markup) => {
    expect(nameOf(markup)).not.toContain(TYPED);
  });

  it('leaves the words around it', () => {
    expect(nameOf('<label>Retry after <input id="it" value="5"> minutes</label>')).toBe(
      'Retry after minutes',
    );
    expect(nameOf('<button id="it">Use <input value="5"> days</button>')).toBe('Use days');
  });
});

it('loads nothing anew to read a label, and makes nothing of the page’s twice', () => {
  let made = 0;
  const name = `counted-${String(Date.now())}`;
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        made += 1;
      }
    },
  );
  expect(nameOf(`<label for="it">Pay by <${name}></${name}></label><input id="it">`)).toBe('Pay by');
  expect(made).toBe(1);
});

describe('inside a table of rows', () => {
  it('what only screen readers say is no word: it is the title of the row', () => {
    const row = '<a id="it" href="#">Edit<span class="screen-reader-text"> “Jane Doe”</span></a>';
    expect(nameOf(`<table><tbody><tr><td>${row}</td></tr></tbody></table>`)).toBe('Edit');
    expect(nameOf('<button id="it"><span class="screen-reader-text">Dismiss</span></button>')).toBe(
      'Dismiss',
    );
  });

  it.each([
    ['table.wp-list-table', '<table class="wp-list-table"><tbody><tr><td>%</td></tr></tbody></table>'],
    ['any table body', '<table><tbody><tr><td>%</td></tr></tbody></table>'],
  ])('only the visible words count: %s', (_name, table) => {
    const link = '<a id="it" href="#" aria-label="Edit “Jane Doe”" title="Jane">Edit</a>';
    expect(nameOf(table.replace('%', link))).toBe('Edit');
  });

  it('in its head the label counts', () => {
    const head =
      '<table><thead><tr><th><a id="it" href="#" aria-label="Sort by date">Date</a></th></tr></thead></table>';
    expect(nameOf(head)).toBe('Sort by date');
  });

  it('in the head of a list, words for screen readers count where there are no others', () => {
    const list = (cell: string): string =>
      `<table class="wp-list-table"><thead><tr>${cell}</tr></thead></table>`;
    const hidden = (words: string): string => `<span class="screen-reader-text">${words}</span>`;
    expect(
      nameOf(list(`<td><input id="it" type="checkbox"><label for="it">${hidden('Select All')}</label></td>`)),
    ).toBe('Select All');
    expect(nameOf(list(`<th><a id="it" href="#">Title ${hidden('Sort ascending.')}</a></th>`))).toContain(
      'Title',
    );
  });
});

describe('words of a label', () => {
  it('are those that are shown', () => {
    const label = '<span style="display: none">Update Comment</span><span>Submit Reply</span>';
    expect(nameOf(`<label for="it">${label}</label><input id="it">`)).toBe('Submit Reply');
  });

  it('are apart where they are drawn apart', () => {
    const label = '<span style="display: inline-block">23 November</span><code>j F</code>';
    expect(nameOf(`<label for="it">${label}</label><input id="it" type="radio">`)).toBe('23 November j F');
  });
});
