// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paintedByStyle } from '../../../src/redact/dom/painted-by-style';
import { find } from '../../../src/redact/pipeline/find';
import { placeAt, show } from '../../support/page';
import '../../support/shadow-sheets';

/** What a browser computes for the pseudo-elements and backgrounds of these tests. */
let computed: Record<string, string>;
beforeEach(() => {
  computed = {};
  const real = window.getComputedStyle.bind(window);
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element, pseudo) => {
    const style = real(element);
    const said = computed[`${element.id}${pseudo ?? ''}`] ?? '';
    return new Proxy(style, {
      get: (of, name) => {
        if (name === 'content') return pseudo ? said : '';
        if (name === 'backgroundImage') return pseudo ? '' : said;
        return Reflect.get(of, name) as unknown;
      },
    });
  });
  vi.stubGlobal('getComputedStyle', window.getComputedStyle);
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
});

const walk = { screen: 'admin', find } as const;

function hidden(css: string, body: string): string[] {
  document.head.innerHTML = css === '' ? '' : `<style>${css}</style>`;
  show(body);
  [...document.querySelectorAll('[id]')].forEach((element, at) => {
    placeAt(element, { x: at, y: 0, width: 9, height: 9 });
  });
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return [...paintedByStyle(document, walk, undefined)].flatMap(({ rects }) =>
    [...rects()].map(({ x }) => ids[x] ?? '?'),
  );
}

describe('what style sheets paint', () => {
  const BORROWED = '[data-who]::before { content: attr(data-who) }';

  it('is covered where data stands, as the browser has it and as it is written', () => {
    computed = { 'a::before': '"Jane Doe"', 'b::before': 'attr(data-who)' };
    expect(hidden(BORROWED, '<p id="a" data-who="Jane Doe"></p><p id="b" data-who="Jane Doe"></p>')).toEqual([
      'a',
      'b',
    ]);
  });

  it('is not asked for where the window is not as a sheet wants it', () => {
    computed = { 'a::before': '"Jane Doe"' };
    const asked = (query: string): string[] =>
      hidden(`@media ${query} { ${BORROWED} }`, '<p id="a" data-who="Jane Doe"></p>');
    expect([asked('(min-width: 1px)'), asked('(max-width: 1px)')]).toEqual([['a'], []]);
  });

  it('stays in the interface, but for what a rule finds', () => {
    computed = { 'a::before': '"Orders"', 'b::before': '"jane@shop.example"' };
    expect(
      hidden(BORROWED, '<h1 id="a" data-who="Orders"></h1><h1 id="b" data-who="jane@shop.example"></h1>'),
    ).toEqual(['b']);
  });

  it('stays where it is no word: an icon, nothing at all', () => {
    computed = { 'a::before': '"\uf101"', 'b::before': 'none' };
    expect(hidden(BORROWED, '<p id="a" data-who="x"></p><p id="b" data-who="y"></p>')).toEqual([]);
  });

  it('stays where it is the head of its column', () => {
    computed = { 'a::before': '"E-mail"' };
    expect(
      hidden(
        'td::before { content: attr(data-colname) }',
        '<table><tr><td id="a" data-colname="E-mail"></td></tr></table>',
      ),
    ).toEqual([]);
  });

  it('is covered as a picture, but for the software’s own', () => {
    computed = {
      a: 'url("https://gravatar.example/x")',
      b: 'url("/wp-content/plugins/shop/banner.png")',
      c: 'url("/wp-content/uploads/face.png")',
    };
    const style = 'style="background: url(x)"';
    expect(hidden('', `<h1 id="a" ${style}></h1><h1 id="b" ${style}></h1><h1 id="c" ${style}></h1>`)).toEqual(
      ['a', 'c'],
    );
  });

  it('is asked of everything with words to lend where a sheet cannot be read', () => {
    computed = { 'a::before': '"Jane Doe"', 'b::before': '"Jane Doe"' };
    const body = '<p id="a" data-who="Jane Doe"></p><p id="b"></p>';
    document.head.innerHTML = '';
    expect(hidden('', body)).toEqual([]);
    document.head.innerHTML = '<style>p {}</style>';
    Object.defineProperty(document, 'styleSheets', {
      configurable: true,
      value: [
        {
          get cssRules(): never {
            throw new DOMException('another origin', 'SecurityError');
          },
        },
      ],
    });
    try {
      expect(hidden('', body)).toEqual(['a']);
    } finally {
      Reflect.deleteProperty(document, 'styleSheets');
    }
  });
});
