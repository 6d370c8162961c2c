// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KeptParts, watchParts } from '../../../src/redact/dom/kept-parts';
import { find } from '../../../src/redact/pipeline/find';
import { sensitivePlaces, type Walk } from '../../../src/redact/dom/sensitive-places';
import {
  dataPlaces,
  frontInterface,
  interfacePlaces,
  namedPlaces,
  readablePlaces,
  sensitivePlaces as sensitiveSelectors,
} from '../../../src/wp-admin/places';
import { screenMaps } from '../../../src/wp-admin/screens';
import { one, show } from '../../support/page';
import '../../support/shadow-sheets';

const ending: AbortController[] = [];
const { getClientRects: ofElement } = Element.prototype;
const { getClientRects: ofRange } = Range.prototype;
let measured: unknown[] = [];

beforeEach(() => {
  Element.prototype.getClientRects = function (this: Element) {
    measured.push(this);
    return [] as unknown as DOMRectList;
  };
  Range.prototype.getClientRects = function (this: Range) {
    measured.push(this.startContainer, this.startOffset, this.endOffset);
    return [] as unknown as DOMRectList;
  };
});
afterEach(() => {
  Element.prototype.getClientRects = ofElement;
  Range.prototype.getClientRects = ofRange;
  for (const one of ending.splice(0)) one.abort();
});

function keep(): KeptParts {
  const controller = new AbortController();
  ending.push(controller);
  return watchParts(document, controller.signal);
}

/** All that a walk tells: places in their order, by what they measure; texts that may be read; roots. */
function told(kept?: KeptParts, walk: Partial<Walk> = {}): unknown[] {
  const texts: unknown[] = [];
  const roots: unknown[] = [];
  const places = sensitivePlaces(
    document,
    {
      screen: 'admin',
      openShadow: (element) => element.shadowRoot,
      find,
      opens: undefined,
      onFrame: () => [],
      onRoot: (root) => roots.push(root),
      onText: (node, text, unseen) => texts.push([node, text, unseen]),
      isFarAway: () => false,
      onWay: () => undefined,
      ...walk,
    },
    undefined,
    kept,
  );
  const boxes = places.map(({ kind, rects }) => {
    measured = [];
    for (const _ of rects());
    return [kind, ...measured];
  });
  return [...roots, ...texts, ...boxes];
}

/** How many elements a walk reads. */
function readBy(kept: KeptParts): number {
  let count = 0;
  told(kept, { onWay: () => (count += 1) });
  return count;
}

// No form: the one of these tests is not the node that a record of a change names.
const LIST = `<div id="wrap" class="wrap"><h1 id="head">Orders</h1><section id="form"><table class="wp-list-table"><tbody id="the-list">
  <tr id="row-1"><th class="check-column"><input type="checkbox"></th><td class="column-order">Jane Doe</td></tr>
  <tr id="row-2"><td>Anna</td><td><button id="button">Save</button></td></tr></tbody></table>
  <input type="submit" id="submit" value="Save"></section><p id="text">Ask jane@example.com</p></div>`;

describe('what was read of a page', () => {
  it('is not read again where nothing has changed', () => {
    show(LIST);
    const kept = keep();
    expect(readBy(kept)).toBeGreaterThan(10);
    expect(readBy(kept)).toBe(0);
  });

  it.each<[string, number, () => void]>([
    ['a text', 0, () => ((one('#head').firstChild as Text).data = 'Mail jane@example.com')],
    ['an attribute', 0, () => one('#text').setAttribute('class', 'notice')],
    ['a class around it', 20, () => (one('#wrap').className = 'notice')],
    ['an element that comes', 1, () => one('#form').append(document.createElement('textarea'))],
    ['an element that goes', 0, () => document.querySelector('#head')?.remove()],
    ['a row that comes', 2, () => one('#the-list').insertAdjacentHTML('beforeend', '<tr><td>Eve</td></tr>')],
    ['a button that says another thing', 0, () => one('#submit').setAttribute('value', 'To a@example.com')],
    ['the screen', 20, () => (document.body.className = 'wp-admin users-php')],
    ['the page', 40, () => show('<p>Another</p>')],
  ])('is read again, and no more than that, after a change of %s', (_what, most, change) => {
    show(LIST);
    const kept = keep();
    told(kept);
    change();
    expect(told(kept)).toEqual(told());
    change();
    expect(readBy(kept)).toBeLessThanOrEqual(most);
  });

  it('is read again with a sort of screen', () => {
    show(LIST);
    const kept = keep();
    told(kept);
    expect(told(kept, { screen: 'front' })).toEqual(told(undefined, { screen: 'front' }));
  });

  it('is looked at by what is known now: no finding is kept', () => {
    show('<h1>Orders of Annika</h1>');
    const kept = keep();
    const before = told(kept);
    const walk: Partial<Walk> = { find: () => [{ kind: 'name', start: 10, end: 16, rule: 'vocabulary' }] };
    const after = told(kept, walk);
    expect(after).toEqual(told(undefined, walk));
    expect(after).not.toEqual(before);
  });

  it('is asked for shadow roots each time, of which no record tells', () => {
    show('<div id="host"></div>');
    const kept = keep();
    told(kept);
    const shadow = one('#host').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Jane Doe</p>';
    expect(told(kept)).toEqual(told());
    shadow.innerHTML = '<p>Anna</p><input>';
    expect(told(kept)).toEqual(told());
    one('#host').className = 'notice';
    expect(told(kept)).toEqual(told());
  });

  it('is asked for what a style sheet paints each time', () => {
    show('<p id="text" data-name="Jane Doe"></p>');
    const kept = keep();
    told(kept);
    document.head.innerHTML = '<style>#text { background-image: url("/uploads/jane.png") }</style>';
    const after = told(kept);
    document.head.innerHTML = '';
    expect(after).not.toEqual(told());
  });

  it('of a row that was far away is read when it is near', () => {
    show(LIST);
    const kept = keep();
    told(kept, { isFarAway: ({ id }) => id === 'row-2' });
    one('#button').textContent = 'Mail jane@example.com';
    one('#row-1').append('Eve');
    expect(told(kept, { isFarAway: ({ id }) => id === 'row-1' })).toEqual(
      told(undefined, { isFarAway: ({ id }) => id === 'row-1' }),
    );
    expect(told(kept)).toEqual(told());
  });

  it('is known to reach out of its row until something in the row changes', () => {
    show(LIST);
    const kept = keep();
    told(kept);
    expect(kept.reachesOut(one('#row-2'))).toBe(false);
    one('#button').setAttribute('style', 'position: fixed');
    told(kept);
    expect(kept.reachesOut(one('#row-2'))).toBe(true);
  });

  it('is not kept once the recording has ended', () => {
    show(LIST);
    const controller = new AbortController();
    const kept = watchParts(document, controller.signal);
    told(kept);
    controller.abort();
    one('#head').textContent = 'Jane';
    expect(told(kept)).toEqual(told());
    expect(readBy(kept)).toBeGreaterThan(10);
  });

  it('depends on its row and its table’s head alone: no place of a map looks elsewhere', () => {
    const places = [...sensitiveSelectors, ...namedPlaces, ...readablePlaces];
    const maps = screenMaps.flatMap(({ data, readable, byLabel }) => [...data, ...readable, ...byLabel]);
    const selectors = [...places, ...maps].map(({ selector }) => selector);
    const all = [...selectors, ...interfacePlaces, ...frontInterface, ...dataPlaces].join(', ');
    const beside = /\s[+~]\s|:(?!not\(|is\(|where\()[a-z-]+|\[style/g;
    expect([...all.matchAll(beside)].map(([found]) => found)).toEqual([' ~ ', ':has']);
    expect(all).toMatch(/ ~ td/);
    expect(all).toContain(':has(thead)');
  });

  it('is forgotten where a reading is broken off', () => {
    document.body.className = 'wp-admin options-general-php';
    show('<div id="a"><p>Jane Doe</p></div>');
    const kept = keep();
    told(kept);
    document.body.className = 'wp-admin';
    one('#a').innerHTML = '<section><p>Anna</p><input></section>';
    for (const least of [1, 2, 3]) {
      let count = 0;
      const onWay = (): void => {
        if (++count === least) throw new Error('late');
      };
      expect(() => told(kept, { onWay })).toThrow('late');
    }
    expect(told(kept)).toEqual(told());
  });

  it('of a cell is read again with the cell beside it, in whatever they stand', () => {
    document.body.className = 'wp-admin woocommerce_page_wc-status';
    show('<table class="wc_status_table"><tbody id="rows"></tbody></table>');
    const [box, label, value] = ['div', 'td', 'td'].map((name) => document.createElement(name));
    label!.textContent = 'Theme colour';
    value!.textContent = 'some words here';
    box!.append(label!, value!);
    one('#rows').append(box!);
    const kept = keep();
    const before = told(kept);
    (label!.firstChild as Text).data = 'Database password';
    expect(told()).not.toEqual(before);
    expect(told(kept)).toEqual(told());
  });

  it('is read for each picture where a frame shows it', () => {
    const shown = document.implementation.createHTMLDocument('x');
    shown.body.innerHTML = '<p>Jane Doe</p>';
    let count = 0;
    const how = { screen: 'admin', parts: new WeakMap(), onWay: () => (count += 1) } as const;
    const kept = keep();
    kept.partOf(shown, how, undefined);
    const once = count;
    kept.partOf(shown, how, undefined);
    expect(count).toBe(2 * once);
    shown.documentElement.remove();
    expect(kept.partOf(shown, how, undefined).entries).toEqual([]);
  });
});

const CLASSES = ['notice', 'order_note', 'check-column', 'column-name', 'button', 'wrap', 'description', ''];
const NEW = [
  '<p>Jane Doe</p>',
  '<h2>Mail a@example.com</h2>',
  '<div class="notice"><table><tbody><tr><th>Database prefix</th><td>wp_</td></tr></tbody></table></div>',
  '<label>Password<input type="password"></label>',
  '<section><span contenteditable="true">typed</span><img alt=""></section>',
  '<select><option>Anna</option></select>',
  '<table><thead><tr><th>Key</th></tr></thead><tbody><tr><td>PHP version</td><td>8.3</td></tr></tbody></table>',
];

/** One change of a page, chosen by three numbers. */
function mutate([which, at, how]: readonly [number, number, number]): void {
  const roots = [
    document.body,
    ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []),
  ];
  const all = roots.flatMap((root) => [...root.querySelectorAll('*')]);
  const element = all[at % all.length];
  const other = all[how % all.length];
  if (!element || !other) return;
  const markup = NEW[how % NEW.length] ?? '';
  const changes: (() => void)[] = [
    () => element.setAttribute('class', CLASSES[how % CLASSES.length] ?? ''),
    () => (element.id = ['keys-qrcode', 'adminmenu', 'order_data', 'x'][how % 4] ?? ''),
    () => element.insertAdjacentHTML('beforeend', markup),
    () => element.remove(),
    () => {
      if (element.getRootNode() === other.getRootNode() && !element.contains(other)) other.prepend(element);
    },
    () => element.append(`text of Jane ${String(how)}`),
    () => (element.textContent = 'Ask b@example.com'),
    () => {
      const [text] = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
      if (text) (text as Text).data = 'Eve Example';
    },
    () => {
      element.remove();
      element.insertAdjacentHTML('afterbegin', markup);
      element.setAttribute('role', 'button');
      document.body.append(element);
    },
    () => {
      if (/^(?:div|p|h2|section)$/.test(element.localName) && !element.shadowRoot)
        element.attachShadow({ mode: 'open' }).innerHTML = markup;
    },
    () => element.setAttribute(['contenteditable', 'role', 'type', 'value'][how % 4] ?? '', 'img'),
    () => element.removeAttribute('class'),
    () =>
      (document.body.className = `wp-admin ${['', 'users-php', 'woocommerce_page_wc-status'][how % 3] ?? ''}`),
  ];
  changes[which % changes.length]?.();
}

describe('after changes that nobody has thought of', () => {
  it('a page is told as if it were read for the first time', () => {
    const change = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000));
    const times = fc.array(fc.tuple(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(3)), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(times, (rounds) => {
        show(LIST);
        const kept = keep();
        told(kept);
        for (const [changes, far] of rounds) {
          changes.forEach(mutate);
          const isFarAway = (row: Element): boolean =>
            far > 0 && [...document.querySelectorAll('tr')].indexOf(row as HTMLTableRowElement) % 4 === far;
          expect(told(kept, { isFarAway })).toEqual(told(undefined, { isFarAway }));
        }
        for (const one of ending.splice(0)) one.abort();
      }),
      { numRuns: 150 },
    );
  });
});
