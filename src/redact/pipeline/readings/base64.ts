import { APART, type Reading, type Stretch, type Unit } from '../reading';

/**
 * The beginning of a run, and the run, in each of the two alphabets (RFC 4648, 4 and 5): a slash is a sign of the
 * first and parts runs of the second. Capitals and others are among the first of it: so most names and hashes need not
 * be tried.
 */
const ALPHABETS = [
  {
    head: /(?<![\w+-])(?=[a-z0-9+/]{0,24}[A-Z])(?=[A-Z+/]{0,24}[a-z0-9])[A-Za-z0-9+/]{11,12}/y,
    run: /[A-Za-z0-9+/]{11,400000}={0,2}/y,
  },
  {
    head: /(?<![\w+-])(?=[a-z0-9_-]{0,24}[A-Z])(?=[A-Z_-]{0,24}[a-z0-9])[\w-]{11,12}/y,
    run: /[\w-]{11,400000}={0,2}/y,
  },
] as const;
const SHORTEST = 11;
const SLASH = 0x2f;
/** Of each ASCII character what it stands for, in either alphabet. */
const NONE = 64;
const SEXTETS = new Uint8Array(128).fill(NONE);
for (const [at, character] of Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
).entries())
  SEXTETS[character.charCodeAt(0)] = at;
[SEXTETS[0x2d], SEXTETS[0x5f]] = [62, 63];
/** Controls that stand in texts. */
const CONTROLS: ReadonlySet<number> = new Set([0, 9, 10, 13]);

const utf8 = new TextDecoder();
/** Bytes of UTF-8 (RFC 3629, 4), without controls but white space and NUL, which parts user and password (RFC 4616). */
const BYTES =
  '(?:[\\0\\t\\n\\r\\x20-\\x7e]|\\xc2[\\xa0-\\xbf]|[\\xc3-\\xdf][\\x80-\\xbf]|[\\xe0-\\xef][\\x80-\\xbf]{2}|[\\xf0-\\xf4][\\x80-\\xbf]{3})';
/** So many at once as the engine has room to go back over. */
const TEXT = new RegExp(`${BYTES}{1,4000}`, 'y');
/** The first of them, perhaps cut within a character. */
const BEGINNING = new RegExp(`^${BYTES}{0,9}(?:[\\xc2-\\xf4][\\x80-\\xbf]{0,2})?$`);

/** Base64 of either alphabet that is text to its end, at the beginning of a run or behind a slash. */
export const base64: Reading = {
  id: 'base64',
  next: (text, from) => {
    /** Up to where each alphabet was read in vain. */
    const read = [0, 0];
    for (let run = runFrom(text, from); run; run = runFrom(text, run.end)) {
      const last = run.end - SHORTEST;
      for (let start = run.start; start <= last; start = behindSlash(text, start, last)) {
        const unit = beginsText(text, start) ? unitAt(start, text, read) : undefined;
        if (unit) return unit;
      }
    }
    return undefined;
  },
};

/**
 * The first run of characters of either alphabet, at `from` or behind it, that is long enough. By hand, as an expression
 * takes six times as long; and from behind, since what is no such character there ends all runs that are too short.
 */
function runFrom(text: string, from: number): Stretch | undefined {
  let start = from;
  /** Up to here, from `start` on, all are such characters. */
  let known = from;
  while (start + SHORTEST <= text.length) {
    let at = start + SHORTEST - 1;
    while (at >= known && isInRun(text.charCodeAt(at))) at -= 1;
    if (at < known) {
      let end = start + SHORTEST;
      while (end < text.length && isInRun(text.charCodeAt(end))) end += 1;
      return { start, end };
    }
    known = start + SHORTEST;
    start = at + 1;
  }
  return undefined;
}

/** Behind the next slash from `at` on, if that is up to `last`. */
function behindSlash(text: string, at: number, last: number): number {
  for (let next = at; next < last; next += 1) if (text.charCodeAt(next) === SLASH) return next + 1;
  return Infinity;
}

/** Whether the first three bytes may begin a text, which those of one word in ten do. */
function beginsText(text: string, at: number): boolean {
  const bits =
    ((SEXTETS[text.charCodeAt(at)] ?? 0) << 18) |
    ((SEXTETS[text.charCodeAt(at + 1)] ?? 0) << 12) |
    ((SEXTETS[text.charCodeAt(at + 2)] ?? 0) << 6) |
    (SEXTETS[text.charCodeAt(at + 3)] ?? 0);
  for (let shift = 16; shift >= 0; shift -= 8) {
    const byte = (bits >> shift) & 0xff;
    if (byte >= 0x80) return byte >= 0xc2 && byte <= 0xf4;
    if (byte < 0x20 ? !CONTROLS.has(byte) : byte === 0x7f) return false;
  }
  return true;
}

const isInRun = (code: number): boolean => code < 128 && SEXTETS[code] !== NONE;

function unitAt(start: number, text: string, read: number[]): Unit | undefined {
  let longest: Unit | undefined;
  let tried: string | undefined;
  for (const [nth, { head, run }] of ALPHABETS.entries()) {
    if (start < (read[nth] ?? 0)) continue;
    head.lastIndex = start;
    const [begun] = head.exec(text) ?? [];
    // Most runs are no text from their beginning on, and most of these are of both alphabets.
    if (begun === undefined || begun === tried) continue;
    if (!BEGINNING.test(bytesOf(begun.slice(0, begun.length - (begun.length % 4))))) {
      tried = begun;
      continue;
    }
    run.lastIndex = start;
    const [whole = ''] = run.exec(text) ?? [];
    const as = decode(whole.replace(/=+$/, ''));
    const end = start + whole.length;
    if (as === undefined) read[nth] = end;
    else if (end > (longest?.end ?? 0)) longest = { start, end, as };
  }
  return longest;
}

/** The text of a run, between brackets in lines of their own: nothing reads across them. */
function decode(run: string): string | undefined {
  if (run.length % 4 === 1) return undefined;
  const bytes = bytesOf(run);
  if (!isText(bytes)) return undefined;
  const text = /[\x80-\xff]/.test(bytes)
    ? utf8.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
    : bytes;
  return text.includes('\ufffd') ? undefined : APART + text + APART;
}

function isText(bytes: string): boolean {
  TEXT.lastIndex = 0;
  while (TEXT.lastIndex < bytes.length) if (!TEXT.test(bytes)) return false;
  return true;
}

/** A character for each byte. */
function bytesOf(run: string): string {
  return atob(/[_-]/.test(run) ? run.replaceAll('-', '+').replaceAll('_', '/') : run);
}
