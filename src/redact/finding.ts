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

/** A rule that is one regular expression; the group named `value` is what goes, else the whole match. */
export function pattern(id: string, kind: Kind, expression: RegExp): Rule {
  return {
    id,
    find: (text) => {
      const found: Finding[] = [];
      for (const match of text.matchAll(expression)) {
        const span = match.indices?.groups?.['value'] ?? match.indices?.[0];
        if (span) found.push({ kind, start: span[0], end: span[1], rule: id });
      }
      return found;
    },
  };
}
