// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { byPath } from '../../../src/capture/locators/by-path';
import { locatorsOf } from '../../../src/capture/locators';
import type { RecorderWorld } from '../../../src/capture/world';
import type { Locator } from '../../../src/domain/locator';
import { one, show } from '../../support/page';
import { text } from '../../support/build';
import { leaving, sealer, shown } from '../../support/sealing';

const world = { sealer } as RecorderWorld;

function told(locator: Locator): string {
  switch (locator.by) {
    case 'role':
      return `${shown(locator.role)} ${shown(locator.name)}`;
    case 'css':
      return shown(locator.selector);
    case 'text':
      return shown(locator.text);
  }
}

const locatorsFor = (selector: string, name = ''): string[] =>
  locatorsOf(world, one(selector), text(name)).map(told);

describe('locators', () => {
  it('say role and name first, then the hook, then the path', () => {
    show('<div id="box"><button id="save">Save</button></div>');
    expect(locatorsFor('#save', 'Save')).toEqual(['button Save', '#save', 'button']);
  });

  it('say no role where the name must not be read', () => {
    show('<button id="save">Save</button>');
    expect(locatorsFor('#save')).toEqual(['#save', 'button']);
  });

  it.each([
    ['another button of that name', '<button id="save">Save</button><input type="submit" value="Save">'],
    [
      'another that says it is one',
      '<button id="save">Save</button><div role="button" aria-label="Save"></div>',
    ],
    [
      'one that is named from elsewhere',
      '<i id="n">Save</i><button id="save">Save</button><button aria-labelledby="n"></button>',
    ],
  ])('say no role where there is %s', (_what, markup) => {
    show(markup);
    expect(locatorsFor('#save', 'Save')[0]).toBe('#save');
  });

  it.each([
    ['a link of that name', '<button id="save">Save</button><a href="#">Save</a>'],
    ['a longer name', '<button id="save">Save</button><button>Save draft</button>'],
    ['a namesake in another root', '<x-card></x-card><button id="save">Save</button>'],
  ])('say the role where there is %s', (_what, markup) => {
    show(markup);
    const card = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (card) card.innerHTML = '<button>Save</button>';
    expect(locatorsFor('#save', 'Save')[0]).toBe('button Save');
  });

  it('say no role where the name is left out in part', () => {
    show('<button id="save">Mail jane@example.com</button>');
    expect(locatorsOf(world, one('#save'), sealer.text('Mail jane@example.com')).map(told)[0]).toBe('#save');
  });

  it('say no role where more may have that name than can be asked', () => {
    show(`<button id="save">Save</button>${'<button>Save draft</button>'.repeat(13)}`);
    expect(locatorsFor('#save', 'Save')[0]).toBe('#save');
  });

  it.each([
    [
      '<tr data-slug="akismet"></tr><tr data-slug="hello"></tr>',
      '[data-slug="hello"]',
      'tr[data-slug="hello"]',
    ],
    ['<input name="a"><input name="b">', '[name="b"]', 'input[name="b"]'],
    ['<input name="x[y]"><input name="z">', '[name="x[y]"]', String.raw`input[name="x\[y\]"]`],
  ])('take the hook that WordPress gave: %s', (markup, selector, expected) => {
    show(markup.startsWith('<tr') ? `<table><tbody>${markup}</tbody></table>` : markup);
    expect(locatorsFor(selector)).toContain(expected);
  });

  it('lead to this element and no other, whatever is doubled', () => {
    show(`<form id="one"><p><input name="x"><a id="same">1</a><a id="same">2</a></p></form>
      <form id="two"><p><input name="x"><a>3</a></p></form>`);
    for (const element of document.querySelectorAll('input, a')) {
      const locators = locatorsOf(world, element, text('')).map(told);
      expect(locators.length).toBeGreaterThan(0);
      for (const selector of locators) expect([...document.querySelectorAll(selector)]).toEqual([element]);
    }
  });

  it('are unique within their own shadow root', () => {
    show('<x-card></x-card><button id="go">Go</button>');
    const root = one('x-card').attachShadow({ mode: 'open' });
    root.innerHTML = '<button id="go">Go</button>';
    expect(locatorsOf(world, root.querySelector('button')!, text('')).map(told)).toContain('#go');
  });

  it('carry no value of a customer, also where a selector would have to escape it', () => {
    show(`<div id="user-jane@example.com"><button id="mail-jane@example.com" name="jane@example.com"
      data-key="nonce=ab12cd34ef">x</button></div><div><button>y</button></div>`);
    const locators = locatorsOf(world, document.querySelector('button')!, text(''));
    expect(leaving(locators)).not.toMatch(/jane|ab12/);
    expect(
      locators.map(told).every((selector) => document.querySelector(selector)?.textContent === 'x'),
    ).toBe(true);
  });

  it('pass over a hook that is too long to be one', () => {
    show(`<button id="${'a'.repeat(101)}">x</button>`);
    expect(locatorsFor('button')).toEqual(['button']);
  });

  it('find the way through a form whose id is a field’s name', () => {
    show('<form id="post"><input name="id"><a>1</a><a>2</a></form><form><a>3</a><a>4</a></form>');
    Object.defineProperty(one('#post'), 'id', { value: one('input') });
    const found = byPath({
      world,
      element: document.querySelectorAll('a')[1]!,
      name: text(''),
      isReadable: () => true,
      isUnique: (selector) => selector === '#post > a:nth-of-type(2)',
    });
    expect(found && told(found)).toBe('#post > a:nth-of-type(2)');
  });
});
