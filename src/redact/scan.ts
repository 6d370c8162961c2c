import type { Kind } from '../domain/kind';

/** Tells where a value of a kind stands, half open, in UTF-16 units of the text. */
export type Tell = (kind: Kind, start: number, end: number) => void;

/** An expression, and what a rule makes of each of its matches. */
export type Scan = {
  /** Global. Bounded quantifiers only: what it needs is read out of it (`scripts/signs/`). */
  readonly expression: RegExp;
  /** Tells what `match` says of its `input`; returns where to go on, if not behind the match. */
  readonly read: (match: RegExpExecArray, tell: Tell) => number | undefined;
};

/** A word of a rule, and where it stands. */
export type Standing = { readonly word: string; readonly at: number };

/** Words of ASCII, each to be looked for at every place; and what a rule makes of all that stand in a text. */
export type WordScan = {
  /** In lowercase; they stand in any case. Asked for when a text is read first. */
  readonly words: () => readonly string[];
  /** Such as stand only as they are written here. */
  readonly exact: () => readonly string[];
  readonly read: (text: string, standing: readonly Standing[], tell: Tell) => void;
};

/** Where matches may begin: first place and last place, again and again, in order and apart. */
export type Ranges = ArrayLike<number>;

/** How far around its beginning a match looks, in UTF-16 units. */
export type Reach = { readonly back: number; readonly ahead: number };

/** Reads all of `text`. */
export function scanAll({ expression, read }: Scan, text: string, tell: Tell): void {
  // `matchAll` makes a copy of the expression for each text, which takes longer than most texts do.
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const next = read(match, tell) ?? expression.lastIndex;
    expression.lastIndex = Math.max(next, match.index + 1);
  }
}

/** Two ways to ask an expression: whether a match begins right here, and where the next one does. */
type Asking = { readonly here: RegExp; readonly next: RegExp };

const askings = new WeakMap<RegExp, Asking>();

/** So many characters are read in the time that it takes to ask at one place (measured: 60 ns, 15 ns). */
const PLACES_TO_ASK = 4;

/** Reads matches that begin in `ranges`, and finds what `scanAll` does if every match begins in one. */
export function scanWithin(scan: Scan, text: string, ranges: Ranges, reach: Reach, tell: Tell): void {
  const { here, next } = askingOf(scan.expression);
  let at = 0;
  for (let nth = 0; nth < ranges.length; nth += 2) {
    const to = ranges[nth + 1] ?? 0;
    at = Math.max(at, ranges[nth] ?? 0);
    while (at <= to) {
      // An expression that finds nothing reads to the end: to ask at each place is quicker where these are few.
      if ((to - at) * PLACES_TO_ASK > reach.ahead) {
        const start = Math.max(0, at - reach.back);
        const piece = text.slice(start, to + reach.ahead);
        next.lastIndex = at - start;
        const probe = next.exec(piece);
        if (!probe) break;
        at = start + probe.index;
        if (at > to) break;
      }
      here.lastIndex = at;
      const match = here.exec(text);
      at = match ? Math.max(scan.read(match, tell) ?? here.lastIndex, at + 1) : at + 1;
    }
  }
}

function askingOf(expression: RegExp): Asking {
  const known = askings.get(expression);
  if (known) return known;
  const { source, flags } = expression;
  const asking = {
    here: new RegExp(source, flags.replace('g', 'y')),
    next: new RegExp(source, flags.replace('d', '')),
  };
  askings.set(expression, asking);
  return asking;
}
