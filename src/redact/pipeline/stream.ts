import type { Finding } from '../finding';
import type { HashKey } from '../siphash';
import { findUntilNone } from './find-until-none';
import { createKnownValues } from './known-values';
import { createPseudonyms } from './pseudonyms';
import { replace } from './replace';

/** A piece of a text as it leaves, and what was found in it; places are in UTF-16 units of all that came in. */
export type Redacted = { readonly text: string; readonly findings: readonly Finding[] };

/** Redacts one text that comes in pieces; however they are cut, what leaves is the same. */
export type Stream = {
  /** Takes the next piece and returns what is done by then, perhaps nothing. */
  readonly read: (piece: string) => Redacted;
  /** Returns the rest. The stream is over then. */
  readonly end: () => Redacted;
};

/** How much of a text is read at once, in UTF-16 units. */
export type Reading = {
  /** Most that is let go at once. */
  readonly block: number;
  /** Read before and behind it: as far as the longest that a rule finds. */
  readonly reach: number;
};

const READING: Reading = { block: 131_072, reach: 9_000 };

/**
 * A stream with a memory of its own: a value has one number in all of it, and is masked in all that comes after the
 * block in which a rule found it, there too. Blocks end where a line ends, or at their length where none does, so
 * neither pieces nor long lines are held for longer than a block.
 */
export function createStream(key: HashKey, { block, reach }: Reading = READING): Stream {
  const pseudonym = createPseudonyms(key);
  const known = createKnownValues();
  /** What is not done, behind what is looked at once more. */
  let held = '';
  /** Where in `held` it begins. */
  let from = 0;
  /** Where in the text `held` begins. */
  let base = 0;

  /** Lets go of what stands before `cut`, and of all that was found there. */
  function letGo(cut: number): Redacted {
    const seen = held.slice(0, cut + reach);
    const found = findUntilNone(seen, known)
      .filter(({ start, end }) => start < cut && end > from)
      .map((finding) => ({ ...finding, start: Math.max(finding.start, from) }));
    const until = Math.max(cut, found.at(-1)?.end ?? 0);
    const part = held.slice(from, until);
    const text = replace(part, moved(found, -from), ({ kind, start, end }) =>
      pseudonym(part.slice(start, end), kind),
    );
    const findings = moved(found, base);
    const kept = Math.max(0, until - reach);
    held = held.slice(kept);
    base += kept;
    from = until - kept;
    return { text, findings };
  }

  return {
    read: (piece) => {
      held += piece;
      const done: Redacted[] = [];
      while (held.length - from >= block + reach) done.push(letGo(cutOf(held, from, block)));
      return joined(done);
    },
    end: () => letGo(held.length),
  };
}

/** A whole text at once, with a memory of nothing else. */
export function redactText(key: HashKey, text: string): Redacted {
  const stream = createStream(key);
  return joined([stream.read(text), stream.end()]);
}

function joined(pieces: readonly Redacted[]): Redacted {
  return {
    text: pieces.map(({ text }) => text).join(''),
    findings: pieces.flatMap(({ findings }) => findings),
  };
}

function moved(findings: readonly Finding[], by: number): Finding[] {
  return findings.map((finding) => ({ ...finding, start: finding.start + by, end: finding.end + by }));
}

/** Where the block from `from` on ends: behind its last line's end, else where it is full, never within a character. */
function cutOf(text: string, from: number, block: number): number {
  const most = from + block;
  const line = text.lastIndexOf('\n', most - 1) + 1;
  if (line > from + block / 2) return line;
  return (text.codePointAt(most - 1) ?? 0) > 0xffff ? most - 1 : most;
}
