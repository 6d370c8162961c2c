// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readabilityOf } from '../../../src/redact/dom/readability';
import { sensitivePlaces } from '../../../src/wp-admin/places';
import { one, show } from '../../support/page';

const ADMIN = `
  <ul id="adminmenu"><li><a href="#"><div class="wp-menu-name" id="menu">Posts</div></a></li></ul>
  <div id="wpadminbar">
    <span id="bar">Updates</span>
    <li id="wp-admin-bar-my-account">Howdy, <span class="display-name" id="account">jane</span></li>
  </div>
  <h1 id="title">Orders</h1>
  <p id="paragraph">Jane bought a lamp</p>
  <div class="notice notice-error"><p id="notice">Settings were not saved.</p>
    <table><tbody><tr><td id="cell-in-notice">Jane Doe</td></tr></tbody></table></div>
  <nav class="nav-tab-wrapper"><a href="#" id="tab">Payments</a></nav>
  <table class="wp-list-table"><thead><tr><th id="head">Customer</th></tr></thead><tbody><tr>
    <th scope="row" class="check-column"><label id="box">Select Jane Doe</label></th>
    <td id="cell">Jane Doe<div class="row-actions"><a href="#" id="action">Edit</a></div></td>
    <td class="column-order"><a class="order-view" href="#"><strong id="order">#1042 Jane Doe</strong></a></td>
  </tr></tbody></table>
  <table class="form-table"><tbody><tr><th scope="row" class="titledesc"><label id="label">Live key</label></th>
    <td><p class="description" id="help">From your account.</p><button id="button">Save</button>
    <div contenteditable="true"><b id="typed">typed</b></div></td></tr></tbody></table>`;

const as = (selector: string, screen: 'admin' | 'front' | 'dead' | 'login' = 'admin'): string => {
  const readability = readabilityOf(one(selector), screen);
  return readability.as === 'hidden' ? readability.kind : 'interface';
};

describe('what may be read on a screen of wp-admin', () => {
  it.each(['menu', 'bar', 'title', 'notice', 'tab', 'head', 'action', 'label', 'help', 'button'])(
    'is the interface’s own: #%s',
    (id) => {
      show(ADMIN);
      expect(as(`#${id}`)).toBe('interface');
    },
  );

  it.each(['paragraph', 'cell', 'cell-in-notice', 'box', 'typed'])('is not data: #%s', (id) => {
    show(ADMIN);
    expect(as(`#${id}`)).toBe('data');
  });

  it('is never a sensitive place, however much interface stands around it', () => {
    show(ADMIN);
    expect(as('#account')).toBe('administrator');
    expect(as('#order')).toBe('customer-name');
  });

  it('is the same on a page that died half-way', () => {
    show(ADMIN, '');
    expect(as('#title', 'dead')).toBe('interface');
    expect(as('#cell', 'dead')).toBe('data');
  });
});

describe('what may be read on the site’s own front end', () => {
  it('is controls and messages; headings are content there', () => {
    show(
      '<h1>Jane’s Lamps</h1><button>Add to cart</button><div class="woocommerce-error"><li>Failed</li></div>',
      '',
    );
    expect(as('h1', 'front')).toBe('data');
    expect(as('button', 'front')).toBe('interface');
    expect(as('li', 'front')).toBe('interface');
  });

  it('is as little on a sign-in page', () => {
    show('<h1>Jane’s Lamps</h1><label>Username</label>', 'login');
    expect(as('h1', 'login')).toBe('data');
    expect(as('label', 'login')).toBe('interface');
  });
});

describe('every sensitive place', () => {
  it.each(
    sensitivePlaces.flatMap(({ selector, kind }) => selector.split(', ').map((one) => [one, kind] as const)),
  )('%s hides what stands in it, even a button', (selector, kind) => {
    const host = elementFor(selector);
    host.innerHTML = '<button>Jane Doe</button>';
    expect(readabilityOf(host.querySelector('button')!, 'admin')).toEqual({ as: 'hidden', kind });
  });
});

/** An element, in the page, that `selector` (tags, ids, classes and attributes, one inside the other) matches. */
function elementFor(selector: string): Element {
  show('');
  let host: Element = document.body;
  for (const simple of selector.split(' ')) {
    const inner = document.createElement(/^[a-z][a-z\d]*/.exec(simple)?.[0] ?? 'div');
    for (const [, id = ''] of simple.matchAll(/#([\w-]+)/g)) inner.id = id;
    for (const [, name = ''] of simple.matchAll(/\.([\w-]+)/g)) inner.classList.add(name);
    for (const [, name = ''] of simple.matchAll(/\[([\w-]+)\]/g)) inner.setAttribute(name, '');
    host.append(inner);
    host = inner;
  }
  if (!host.matches(selector)) throw new Error(`made no element for ${selector}`);
  return host;
}
