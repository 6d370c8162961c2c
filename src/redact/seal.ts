import { isCoverKind, type Kind } from '../domain/kind';
import type { SealedPart, SealedText } from '../domain/sealed';
import { MAX_PARTS, MAX_PLAIN } from '../domain/sealed-limits';
import type { Finder, Finding } from './finding';
import { normalise } from './normalise';
import { find } from './pipeline/find';
import { settle } from './pipeline/settle';
import { type HashKey, siphash } from './siphash';
import { withoutValues } from './without-values';

/** Most characters of a text that are kept; what is longer is cut, never kept unread. */
const MAX_TEXT = 10_000;
/** Read beyond the cut, as far as the longest that a rule finds: half a secret is one that no rule would know. */
const BEYOND = 9_000;

type LeftOut = Exclude<SealedPart, { as: 'plain' }>;

/**
 * Turns page text into sealed text, for one recording. The only place where `SealedText` is made.
 */
export type Sealer = {
  /**
   * Text that may be read, less what the rules find in it, and what `also` does, cut at `most` characters after it was
   * read.
   */
  readonly text: (raw: string, most?: number, also?: Finder) => SealedText;
  /** A value that must not be read at all: gone, or covered, whole. An empty one stays empty. */
  readonly whole: (raw: string, kind: Kind) => SealedText;
  /**
   * What a person wrote over `before`: a value that was left out of it and whose stand-in still stands there stays left
   * out, as the same value. `standIn` writes a part as it was shown to them.
   */
  readonly over: (raw: string, before: SealedText, standIn: (part: LeftOut) => string) => SealedText;
  /** Sealed text, less what `finder` finds in it by now; the same one where that is nothing. */
  readonly again: (sealed: SealedText, finder: Finder) => SealedText;
  /** Sealed pieces one behind the other. */
  readonly join: (...pieces: readonly SealedText[]) => SealedText;
  /** A keyed hash of `words` less their numbers, ids and quoted values: equal for what a person calls the same. */
  readonly family: (...words: readonly string[]) => string;
};

/** Of what says nothing. */
export const NO_TEXT = [] as unknown as SealedText;

/** A sealer that seals by the rules alone, or by `finder` where a page's vocabulary is known. */
export function createSealer(key: HashKey, finder: Finder = find): Sealer {
  /** A site is the same with and without its scheme. */
  const ref = (value: string, kind: Kind): string =>
    siphash(key, normalise(kind === 'site-address' ? value.replace(/^https?:\/\//i, '') : value));
  const part = (value: string, kind: Kind): SealedPart =>
    isCoverKind(kind)
      ? { as: 'covered', kind, ref: ref(value, kind), value: wellFormed(value.slice(0, 2_000)) }
      : { as: 'placeholder', kind, ref: ref(value, kind) };

  function text(raw: string, most = MAX_TEXT, also?: Finder): SealedText {
    const seen = wellFormed(raw.slice(0, most + BEYOND));
    const end = Math.min(most, seen.length);
    const found = finder(seen);
    const all = also
      ? settle(
          [...found, ...also(seen)],
          found.map(({ rule }) => rule),
        )
      : found;
    return sealed(partsOf(seen, all, end));
  }

  /** `seen` up to `end`, with what was found left out; a value that reaches beyond is left out whole. */
  function partsOf(seen: string, found: readonly Finding[], end: number): SealedPart[] {
    const parts: SealedPart[] = [];
    let at = 0;
    for (const finding of found) {
      if (finding.start >= end) break;
      parts.push(
        ...plain(seen.slice(at, finding.start)),
        part(seen.slice(finding.start, finding.end), finding.kind),
      );
      at = finding.end;
    }
    const rest = wellFormed(seen.slice(at, Math.max(at, end)));
    return [...parts, ...plain(seen.length > Math.max(at, end) ? `${rest}…` : rest)];
  }

  return {
    text,
    whole: (raw, kind) =>
      raw.trim() === '' ? sealed([]) : sealed([part(wellFormed(raw.slice(0, MAX_TEXT)), kind)]),
    over: (raw, before, standIn) => {
      const kept = new Map(
        before.flatMap((one) => (one.as === 'plain' ? [] : [[standIn(one), one] as const])),
      );
      return sealed(raw.split(/(<[a-z-]{1,40}\d{0,6}>)/).flatMap((piece) => kept.get(piece) ?? text(piece)));
    },
    again: (before, look) => {
      const read = withPlainJoined(before).map(
        (one) => [one, one.as === 'plain' ? look(one.text) : []] as const,
      );
      if (read.every(([, found]) => found.length === 0)) return before;
      return sealed(
        read.flatMap(([one, found]) =>
          one.as === 'plain' ? partsOf(one.text, found, one.text.length) : one,
        ),
      );
    },
    join: (...pieces) => sealed(pieces.flat()),
    family: (...words) => siphash(key, normalise(words.map(withoutValues).join('\n'))),
  };
}

/** Most characters of what a picture leaves to be read. */
const MAX_LEGIBLE = 200_000;

/**
 * What is left of texts in which that was `found` already and must not be seen: their words alone, one text behind the
 * other. Nothing where it is more than is kept.
 */
export function sealRest(
  read: readonly { readonly text: string; readonly found: readonly Finding[] }[],
): SealedText | undefined {
  const pieces = read.flatMap(({ text, found }) => {
    const ends = [...found.map(({ start }) => start), text.length];
    return ends.map((end, nth) => text.slice(found[nth - 1]?.end ?? 0, end));
  });
  const rest = pieces.filter((piece) => /\S/.test(piece)).join('\n');
  return rest.length > MAX_LEGIBLE ? undefined : sealed(plain(wellFormed(rest)));
}

/** Long texts are cut into parts; what stands in two of them is one text. */
function withPlainJoined(sealed: SealedText): SealedPart[] {
  const joined: SealedPart[] = [];
  for (const part of sealed) {
    const last = joined.at(-1);
    if (part.as === 'plain' && last?.as === 'plain')
      joined[joined.length - 1] = { as: 'plain', text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}

function plain(text: string): SealedPart[] {
  const parts: SealedPart[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + MAX_PLAIN;
    const cutsPair = end < text.length && (text.codePointAt(end - 1) ?? 0) > 0xffff;
    const piece = text.slice(at, cutsPair ? end - 1 : end);
    parts.push({ as: 'plain', text: piece });
    at += piece.length;
  }
  return parts;
}

/** Lone surrogates cannot cross a wire or be encoded; they become U+FFFD. */
function wellFormed(text: string): string {
  return text.isWellFormed() ? text : text.toWellFormed();
}

/** Cut at the longest that a port takes: a text that is too long loses its end, not its way. */
function sealed(parts: readonly SealedPart[]): SealedText {
  return parts.slice(0, MAX_PARTS) as SealedText;
}
