/** One way in which a value could stand in a file. */
export type Needle = { readonly encoding: string; readonly bytes: Buffer; readonly sought: Haystack };

/**
 * How a file is read: `raw`, byte by byte; `folded`, with small letters for capitals; `squeezed`, folded and without
 * blanks, soft hyphens, zero-width characters and backslashes.
 */
export type Haystack = 'raw' | 'folded' | 'squeezed';

const HTML: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/** Every way in which `value` is looked for, each once. */
export function needlesOf(value: string): Needle[] {
  const small = lower(value);
  // Where letters become numbers, capitals have others than small ones.
  const texts = [value, small].flatMap(textsOf);
  const needles: Needle[] = [
    ...texts.map(([encoding, text]): Needle => ({
      encoding,
      bytes: Buffer.from(lower(text)),
      sought: 'folded',
    })),
    { encoding: 'latin-1', bytes: Buffer.from(small, 'latin1'), sought: 'folded' },
    { encoding: 'utf-16', bytes: Buffer.from(small, 'utf16le'), sought: 'folded' },
    // Firefox writes a string that is a key with one added to each byte (IndexedDB, `Key::EncodeString`).
    {
      encoding: 'firefox key',
      bytes: Buffer.from(Buffer.from(value).map((byte) => byte + 1)),
      sought: 'raw',
    },
    { encoding: 'squeezed', bytes: squeeze(Buffer.from(small)), sought: 'squeezed' },
    ...base64(Buffer.from(value)),
    ...base64(Buffer.from(value, 'utf16le')).map((one) => ({
      ...one,
      encoding: `${one.encoding} of utf-16`,
    })),
  ];
  const seen = new Map(
    needles.map((needle) => [`${needle.sought} ${needle.bytes.toString('latin1')}`, needle]),
  );
  return [...seen.values()];
}

function textsOf(value: string): readonly (readonly [encoding: string, text: string])[] {
  const bytes = Buffer.from(value);
  const json = JSON.stringify(value).slice(1, -1);
  const asciiJson = escaped(json, /[^ -~]/g);
  return [
    ['utf-8', value],
    ['reversed', Array.from(value).reverse().join('')],
    ['percent', encodeURIComponent(value)],
    ['percent, as forms have it', new URLSearchParams({ v: value }).toString().slice(2)],
    [
      'percent, quotes too',
      encodeURIComponent(value).replace(/[!'()*]/g, (sign) => hex('%', sign.charCodeAt(0), 2)),
    ],
    ['percent, all', [...bytes].map((byte) => hex('%', byte, 2)).join('')],
    ['html, named', value.replace(/[&<>"']/g, (sign) => `&${HTML[sign] ?? ''};`)],
    ['html, but for single quotes', value.replace(/[&<>"]/g, (sign) => `&${HTML[sign] ?? ''};`)],
    [
      'html, quotes as &#039;',
      value.replace(/[&<>"]/g, (sign) => `&${HTML[sign] ?? ''};`).replaceAll("'", '&#039;'),
    ],
    [
      'html, quotes as &#39;',
      value.replace(/[&<>"]/g, (sign) => `&${HTML[sign] ?? ''};`).replaceAll("'", '&#39;'),
    ],
    ['html, all but letters', value.replace(/[^a-z0-9 ]/gi, (sign) => `&#${String(sign.codePointAt(0))};`)],
    [
      'html, all',
      Array.from(value)
        .map((sign) => `&#${String(sign.codePointAt(0))};`)
        .join(''),
    ],
    [
      'html, all in hex',
      Array.from(value)
        .map((sign) => `${hex('&#x', sign.codePointAt(0) ?? 0, 1)};`)
        .join(''),
    ],
    ['json', json],
    ['json, slashes escaped', json.replaceAll('/', '\\/')],
    ['json, ascii', asciiJson],
    ['json, ascii, slashes escaped', asciiJson.replaceAll('/', '\\/')],
    ['json, all', escaped(value, /[^]/g)],
    ['hex', bytes.toString('hex')],
  ];
}

/** ASCII letters only: so a folded needle fits folded bytes, whatever stands around them. */
function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function hex(lead: string, number: number, least: number): string {
  return lead + number.toString(16).padStart(least, '0');
}

function escaped(text: string, which: RegExp): string {
  return text.replace(which, (sign) => hex('\\u', sign.charCodeAt(0), 4));
}

/** The characters that do not depend on what stands before and behind, at each of the three offsets; both alphabets. */
function base64(bytes: Buffer): Needle[] {
  return [0, 1, 2].flatMap((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const first = [0, 2, 3][offset] ?? 0;
    const whole = (offset + bytes.length) % 3 === 0;
    const kept = whole ? text.slice(first) : text.slice(first, -1);
    const url = kept.replaceAll('+', '-').replaceAll('/', '_');
    const encoding = `base64 at ${String(offset)}`;
    return [kept, url].map((one): Needle => ({ encoding, bytes: Buffer.from(one), sought: 'raw' }));
  });
}

/** A copy with ASCII capitals made small. */
export function fold(bytes: Uint8Array): Buffer {
  const folded = Buffer.from(bytes);
  for (let at = 0; at < folded.length; at += 1) {
    const byte = folded[at] ?? 0;
    if (byte >= 0x41 && byte <= 0x5a) folded[at] = byte + 0x20;
  }
  return folded;
}

/** A copy without blanks and the characters that nobody sees, as UTF-8 has them. */
export function squeeze(folded: Uint8Array): Buffer {
  const kept = Buffer.alloc(folded.length);
  let length = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const [one = 0, two = 0, three = 0] = folded.subarray(at, at + 3);
    if (one === 0x20 || one === 0x5c || (one >= 0x09 && one <= 0x0d)) continue;
    const hidden = invisible(one, two, three);
    if (hidden > 0) at += hidden - 1;
    else kept[length++] = one;
  }
  return kept.subarray(0, length);
}

/** Bytes of an invisible character here: U+00A0, U+00AD, U+200B to U+200D, U+2060, U+FEFF. */
function invisible(one: number, two: number, three: number): number {
  if (one === 0xc2) return two === 0xa0 || two === 0xad ? 2 : 0;
  if (one === 0xef) return two === 0xbb && three === 0xbf ? 3 : 0;
  if (one !== 0xe2) return 0;
  return (two === 0x80 && three >= 0x8b && three <= 0x8d) || (two === 0x81 && three === 0xa0) ? 3 : 0;
}
