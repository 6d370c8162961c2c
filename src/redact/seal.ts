import type { CoverKind, Kind } from '../domain/kind';
import { CoverKind as coverKinds } from '../domain/kind';
import { MAX_PARTS, MAX_PLAIN, type SealedPart, type SealedText } from '../domain/sealed';
import { normalise } from './normalise';
import { find } from './pipeline/find';
import { type HashKey, siphash } from './siphash';

/** Most characters of a text that are looked at; what is longer is cut, never kept unread. */
const MAX_TEXT = 10_000;

/**
 * Turns page text into sealed text, for one recording. The only place where `SealedText` is made.
 */
export type Sealer = {
  /** Text that may be read, less what the rules find in it. */
  readonly text: (raw: string) => SealedText;
  /** A value that must not be read at all: gone, or covered, whole. An empty one stays empty. */
  readonly whole: (raw: string, kind: Kind) => SealedText;
  /** Sealed pieces one behind the other. */
  readonly join: (...pieces: readonly SealedText[]) => SealedText;
};

export function createSealer(key: HashKey): Sealer {
  const ref = (value: string): string => siphash(key, normalise(value));
  const part = (value: string, kind: Kind): SealedPart =>
    isCover(kind)
      ? { as: 'covered', kind, ref: ref(value), value: value.slice(0, 2_000) }
      : { as: 'placeholder', kind, ref: ref(value) };

  function text(raw: string): SealedText {
    const shown = wellFormed(cut(raw));
    const parts: SealedPart[] = [];
    let at = 0;
    for (const finding of find(shown)) {
      parts.push(
        ...plain(shown.slice(at, finding.start)),
        part(shown.slice(finding.start, finding.end), finding.kind),
      );
      at = finding.end;
    }
    parts.push(...plain(shown.slice(at)));
    return sealed(parts);
  }

  return {
    text,
    whole: (raw, kind) =>
      raw.trim() === '' ? sealed([]) : sealed([part(wellFormed(raw.slice(0, MAX_TEXT)), kind)]),
    join: (...pieces) => sealed(pieces.flat()),
  };
}

function isCover(kind: Kind): kind is CoverKind {
  return (coverKinds as readonly Kind[]).includes(kind);
}

function plain(text: string): SealedPart[] {
  const parts: SealedPart[] = [];
  for (let at = 0; at < text.length; at += MAX_PLAIN)
    parts.push({ as: 'plain', text: text.slice(at, at + MAX_PLAIN) });
  return parts;
}

/** Cut between words: half a secret is one that no rule would know. */
function cut(text: string): string {
  return text.length <= MAX_TEXT ? text : text.slice(0, MAX_TEXT).replace(/\S{0,2000}$/, '…');
}

/** Lone surrogates cannot cross a wire or be encoded; they become U+FFFD. */
function wellFormed(text: string): string {
  return text.isWellFormed() ? text : text.toWellFormed();
}

/** Cut at the longest that a port takes: a text that is too long loses its end, not its way. */
function sealed(parts: readonly SealedPart[]): SealedText {
  return parts.slice(0, MAX_PARTS) as SealedText;
}
