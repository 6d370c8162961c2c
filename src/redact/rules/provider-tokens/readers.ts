import { named, naming } from './tables';
import { isDrawnToken } from '../../is-drawn-token';

/** Reads a token at a word that stands at `at`: where it begins and ends, if there is one. */
export type TokenReader = (text: string, at: number) => readonly [start: number, end: number] | undefined;

/** What providers write in the place of one: `ghp_xxxxxxxx`; and names of functions: `test_api_includes_href`. */
const STAND_IN = /([xX*.])\1{5}|^(?:live|test|prod|key|secret)_[a-z_]+$/;
/** How far behind a provider's name a token may begin, in characters (trufflehog's `PrefixRegex`). */
const NEAR = 40;
/** No part of a longer name, of a path or of a file's name. */
const BEGIN = '(?<![\\w./@#%~+-])';
const END = '(?![\\w-]|[./+]\\w)';
/** What says before a token that it is the state of a file. */
const OF_FILE =
  /commit|revision|checksum|integrity|digest|etag|\b(?:sha-?\d{0,3}|md5|crc\d*|hash|v(?:er(?:sion)?)?|rev)\b/i;
/** Shorter names are parts of other words: `CameraKit`, `sumObject`. */
const SHORT = 8;
/** Written as a name is: all in one case, or with a capital at its beginning. */
const AS_NAME = /^(?:[^a-z]+|[A-Za-z]?[^A-Z]+)$/;

/** Readers by the word that is to be looked for. */
type Readers = Map<string, TokenReader[]>;

/** The readers of all tokens: by the names of providers, in lowercase, and by prefixes as tokens have them. */
export function tokenReaders(): { readonly byName: Readers; readonly byPrefix: Readers } {
  const byName: Readers = new Map();
  const byPrefix: Readers = new Map();
  const add = (readers: Readers, word: string, reader: TokenReader): void => {
    readers.set(word, [...(readers.get(word) ?? []), reader]);
  };
  for (const shapes of naming) {
    for (const [prefixes, shape] of Object.entries(shapes)) {
      const [before, rest] = typeof shape === 'string' ? ['', shape] : shape;
      const beginning = new RegExp(`(?<=(?<![A-Za-z0-9])(?<before>${before}))`, 'y');
      const ending = new RegExp(rest, 'y');
      for (const prefix of prefixes.split(' '))
        add(byPrefix, prefix, readerOfNaming(prefix, beginning, ending));
    }
  }
  // Most names have the same expression, and it is compiled once.
  const tokens = new Map<string, RegExp>();
  for (const [name, expressions] of expressionsByName()) {
    const any = expressions.join('|');
    const token = tokens.get(any) ?? new RegExp(`[^]{0,${NEAR}}?${BEGIN}(?<token>${any})${END}`, 'y');
    tokens.set(any, token);
    add(byName, name.toLowerCase(), readerOfNamed(name, token));
  }
  return { byName, byPrefix };
}

function readerOfNaming(prefix: string, beginning: RegExp, ending: RegExp): TokenReader {
  return (text, at) => {
    beginning.lastIndex = at;
    const before = beginning.exec(text)?.groups?.['before'];
    ending.lastIndex = at + prefix.length;
    const rest = before === undefined ? null : ending.exec(text);
    if (before === undefined || rest === null || STAND_IN.test(before + prefix + rest[0])) return undefined;
    return [at - before.length, ending.lastIndex];
  };
}

function readerOfNamed(name: string, token: RegExp): TokenReader {
  return (text, at) => {
    if (name.length < SHORT && isPart(text, at, name.length)) return undefined;
    token.lastIndex = at + name.length;
    const value = token.exec(text)?.groups?.['token'] ?? '';
    const end = token.lastIndex;
    if (!isDrawnToken(value) || OF_FILE.test(text.slice(at + name.length, end - value.length)))
      return undefined;
    return [end - value.length, end];
  };
}

/** Is what stands there no word of its own, nor one of those that an identifier joins by capitals? */
function isPart(text: string, at: number, length: number): boolean {
  const [before, word] = [text.charAt(at - 1), text.slice(at, at + length)];
  const joins = /[a-z]/.test(before) && /^[A-Z]/.test(word);
  return (/[A-Za-z]/.test(before) && !joins) || (length < 6 && !AS_NAME.test(word));
}

function expressionsByName(): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const shapes of named())
    for (const [expression, names] of Object.entries(shapes))
      for (const name of new Set(names.split(' ')))
        byName.set(name, [...(byName.get(name) ?? []), expression]);
  return byName;
}
