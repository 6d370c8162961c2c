import type { Reading } from './reading';

/**
 * Reads each match of `expression`, which is global and of bounded length, as what `decode` makes of it; what that
 * leaves undefined stands for itself. Most texts have no unit: what one begins with must be seldom.
 */
export function unitsOf(expression: RegExp, decode: (unit: string) => string | undefined): Reading['next'] {
  return (text, from) => {
    expression.lastIndex = from;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      const as = decode(match[0]);
      if (as !== undefined) return { start: match.index, end: match.index + match[0].length, as };
    }
    return undefined;
  };
}

/** The same for units of which each begins with one of few characters: `first`, global, finds such a one more quickly. */
export function unitsFrom(
  first: RegExp,
  expression: RegExp,
  decode: (unit: string) => string | undefined,
): Reading['next'] {
  const here = unitsOf(new RegExp(expression, expression.flags.replace('g', 'y')), decode);
  return (text, from) => {
    first.lastIndex = from;
    while (first.test(text)) {
      const unit = here(text, first.lastIndex - 1);
      if (unit) return unit;
    }
    return undefined;
  };
}
