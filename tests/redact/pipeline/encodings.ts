import { find } from '../../../src/redact/pipeline/find';

/** A way to write a text: what becomes of each of its characters, and of one in the middle of a value. */
export type Encoding = {
  readonly name: string;
  readonly write: (character: string, isMiddle: boolean) => string;
};

/** Characters of base64 that are read at least. */
const SHORTEST_RUN = 12;

export type Span = readonly [start: number, end: number];

const percent = (character: string): string =>
  [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
const before = (sign: string) => (character: string, isMiddle: boolean) =>
  isMiddle ? `${sign}${character}` : character;

/** How bad input and the layers that a text goes through write what a rule knows. */
export const ENCODINGS: readonly Encoding[] = [
  { name: 'percent-encoded as a whole', write: percent },
  { name: 'percent-encoded as a query is', write: (character) => encodeURIComponent(character) },
  { name: 'percent-encoded twice', write: (character) => percent(character).replaceAll('%', '%25') },
  {
    name: 'with its signs as numbered entities',
    write: (character) => (/[\w\s]/.test(character) ? character : `&#${String(character.codePointAt(0))};`),
  },
  {
    name: 'escaped as JSON may',
    write: (character) =>
      /[\w\s]/.test(character)
        ? character
        : [...character.split('')]
            .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
            .join(''),
  },
  { name: 'with a zero-width space in its value', write: before('\u200b') },
  { name: 'with a mark of direction in its value', write: before('\u202e') },
  { name: 'with a soft hyphen in its value', write: before('\u00ad') },
  { name: 'with an entity of a soft hyphen in its value', write: before('&shy;') },
  { name: 'with <wbr> in its value', write: before('<wbr>') },
  { name: 'with NUL in its value', write: before('\0') },
  { name: 'with half a surrogate pair in its value', write: before('\ud800') },
  { name: 'with what stands for invalid UTF-8 in its value', write: before('\ufffd') },
  {
    name: 'in full-width digits',
    write: (character) => character.replace(/\d/, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  },
  {
    name: 'in full-width letters and digits',
    write: (character) =>
      character.replace(/[A-Za-z0-9]/, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  },
];

/** `text` as `encoding` writes it, and where its `values` stand then. */
export function writeAs({ write }: Encoding, text: string, values: readonly Span[]): [string, Span[]] {
  const middles = new Set(values.map(([start, end]) => middleOf(text, start, end)));
  let written = '';
  const places = new Map<number, number>();
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    places.set(at, written.length);
    written += write(character, middles.has(at));
    at += character.length;
  }
  places.set(text.length, written.length);
  return [written, values.map(([start, end]) => [places.get(start) ?? 0, places.get(end) ?? 0])];
}

/** All of `text` as base64 (RFC 4648, 4); nothing where that is too short to be told from a word. */
export function asBase64(text: string): string | undefined {
  const run = btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  return run.replace(/=+$/, '').length < SHORTEST_RUN ? undefined : run;
}

/** What of `text` nothing finds at each of these places. */
export function openIn(text: string, places: readonly Span[]): string[] {
  const found = find(text);
  return places.map(([start, end]) =>
    Array.from({ length: end - start }, (_, at) => start + at)
      .filter((at) => !found.some((one) => one.start <= at && at < one.end))
      .map((at) => text.charAt(at))
      .join(''),
  );
}

function middleOf(text: string, start: number, end: number): number {
  const middle = Math.ceil((start + end) / 2);
  return /[\udc00-\udfff]/.test(text.charAt(middle)) ? middle + 1 : middle;
}
