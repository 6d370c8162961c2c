import type { Kind } from '../domain/kind';
import { type Scan, scanAll, type WordScan } from './scan';
import type { Late } from './late';

/** Where in a text a value stands that must not be read, half open, in UTF-16 units. */
export type Finding = {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Other kinds that were found in the same place and became one with it. */
  readonly also?: readonly Kind[];
};

/** A rule finds; it never paints. Text in, ranges out; no DOM, no state. */
export type Rule = {
  readonly id: string;
  readonly scans: readonly Scan[];
  /** What it reads beside them, by words alone. */
  readonly wordScan?: WordScan;
  readonly find: Finder;
};

/** Finds in a text what must not be read, in order and apart. */
export type Finder = (text: string) => readonly Finding[];

/** A value that an expression matched, and where: `text.slice(start, end) === value`. */
export type Matched = {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** A scan as a rule writes it down. */
type Written = Pick<Scan, 'read'> & { readonly expression: RegExp | Late };

/** A rule that reads with what is `written`, one after the other. */
export function ruleOf(id: string, ...written: readonly Written[]): Rule {
  const scans = written.map(({ expression, read }): Scan => ({
    get expression() {
      return typeof expression === 'function' ? expression() : expression;
    },
    read,
  }));
  return {
    id,
    scans,
    find: (text) => {
      const found: Finding[] = [];
      for (const scan of scans)
        scanAll(scan, text, (kind, start, end) => found.push({ kind, start, end, rule: id }));
      return found;
    },
  };
}

/**
 * A rule that is one regular expression; what its first group that matched holds goes, else the whole match. It asks for
 * indices (`d`) if it has groups. What no expression can say (checksums, the words around it) `accept` does.
 */
export function pattern(
  id: string,
  kind: Kind,
  expression: RegExp | Late,
  accept: (matched: Matched) => boolean = () => true,
): Rule {
  return ruleOf(id, {
    expression,
    read: ({ index, 0: whole, indices, input }, tell) => {
      // Where there are no groups, their places need not be asked for: that costs more than the match.
      const [start, end] = indices?.find((span, group) => group > 0 && span) ?? [index, index + whole.length];
      if (end > start && accept({ value: input.slice(start, end), start, end, text: input }))
        tell(kind, start, end);
      return undefined;
    },
  });
}
