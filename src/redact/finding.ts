import type { Kind } from '../domain/kind';

/** Where in a text a value stands that must not be read, half open, in UTF-16 units. */
export type Finding = {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
};

/** A rule finds; it never paints. Text in, ranges out; no DOM, no state, bounded quantifiers only. */
export type Rule = {
  readonly id: string;
  readonly find: (text: string) => readonly Finding[];
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

/**
 * A rule that is one regular expression; what the group named `value` (or `valueB`, … of other ways to say it) holds
 * goes, else the whole match. What no expression can say (checksums, the words around it) `accept` does.
 */
export function pattern(
  id: string,
  kind: Kind,
  expression: RegExp,
  accept: (matched: Matched) => boolean = () => true,
): Rule {
  return {
    id,
    find: (text) => {
      const found: Finding[] = [];
      // `matchAll` makes a copy of the expression for each text, which takes longer than most texts do.
      expression.lastIndex = 0;
      for (let match = expression.exec(text); match; match = expression.exec(text)) {
        if (match[0] === '') expression.lastIndex += 1;
        const groups = Object.values<[number, number] | undefined>(match.indices?.groups ?? {});
        const [start, end] = groups.find((group) => group !== undefined) ?? match.indices?.[0] ?? [0, 0];
        if (end > start && accept({ value: text.slice(start, end), start, end, text }))
          found.push({ kind, start, end, rule: id });
      }
      return found;
    },
  };
}
