import { describe, expect, it } from 'vitest';
import type { Canary } from './invent.ts';
import { invent } from './invent.ts';
import { searchFor } from './search.ts';
import { unsnappy } from './read/snappy.ts';

const canary: Canary = { kind: 'person', value: "Zørvelin O'Kratz & Co/7", tier: 'gone' };
const search = searchFor([canary]);
const found = (text: string | Uint8Array): string[] =>
  search(typeof text === 'string' ? Buffer.from(text) : text).map(({ encoding }) => encoding);

describe('the search for canaries', () => {
  const { value } = canary;
  it.each([
    ['as it stands', value],
    ['in capitals', "ZøRVELIN O'KRATZ & CO/7"],
    ['backwards', Array.from(value).reverse().join('')],
    ['percent-encoded', encodeURIComponent(value)],
    ['in a form', new URLSearchParams({ name: value }).toString()],
    ['in HTML', `<b>Zørvelin O&#039;Kratz &amp; Co/7</b>`],
    [
      'in HTML, by number',
      Array.from(value)
        .map((sign) => `&#${String(sign.codePointAt(0))};`)
        .join(''),
    ],
    ['in JSON', JSON.stringify({ a: [value] })],
    ['in JSON, ASCII', `"Z\\u00f8rvelin O'Kratz & Co\\/7"`],
    ['in Markdown', `Zørvelin O\\'Kratz \\& Co\\/7`],
    ['with soft hyphens and other blanks', "Zør\u00advelin\u00a0O\u200b'Kratz &\n Co/7"],
    ['in hex', Buffer.from(value).toString('hex').toUpperCase()],
    ['in base64', `data:;base64,${Buffer.from(value).toString('base64')}`],
    ['in base64, one further', Buffer.from(`x${value}yy`).toString('base64')],
    ['in base64, two further', Buffer.from(`xx${value}y`).toString('base64url')],
  ])('finds it %s', (_how, text) => {
    expect(found(`before ${text} behind`)).not.toEqual([]);
  });

  it('finds it in UTF-16 and Latin-1, at any byte', () => {
    expect(found(Buffer.concat([Buffer.from('x'), Buffer.from(value, 'utf16le')]))).not.toEqual([]);
    expect(found(Buffer.from(value, 'latin1'))).not.toEqual([]);
  });

  it('finds nothing where it is not', () => {
    expect(found("Zørvelin O'Krat & Co/7, <customer-name-1>")).toEqual([]);
  });

  it('takes no canary that chance would meet', () => {
    expect(() => searchFor([{ ...canary, value: 'Vos' }])).toThrow('too short');
  });
});

describe('what is invented', () => {
  it('is the same for the same seed, different for another, and long enough to be looked for', () => {
    expect(invent(7)).toEqual(invent(7));
    const values = new Set(invent(7).canaries.map(({ value }) => value));
    expect(invent(8).canaries.filter(({ value }) => values.has(value))).toEqual([]);
    expect(() => [1, 2, 3, 4, 5].map((seed) => searchFor(invent(seed).canaries))).not.toThrow();
  });
});

describe('snappy', () => {
  it('takes literals and copies that overlap apart', () => {
    // "abab…" 10 characters: two literal, eight copied from two before.
    expect(unsnappy(Uint8Array.of(10, 1 << 2, 0x61, 0x62, ((8 - 4) << 2) | 1, 2))?.toString()).toBe(
      'ababababab',
    );
    expect(unsnappy(Buffer.from('no snappy at all'))).toBeUndefined();
  });
});
