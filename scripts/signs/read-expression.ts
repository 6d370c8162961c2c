import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { bestOf, partOfAll, partOfElements } from './parts.ts';
import type { Sign } from './signs.ts';

/** What is known of an expression: one of `signs` stands in every match; nothing where no run has to. */
export type Reading = {
  readonly signs: readonly Sign[] | undefined;
  /** Units before a match, and behind its beginning, that it looks at. */
  readonly back: number;
  readonly ahead: number;
};

/** Reads which runs of characters every match of `expression` has to hold. @throws where a quantifier has no bound */
export function readExpression({ source, flags }: RegExp): Reading {
  const mode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, mode);
  const ways = pattern.alternatives.map((way) => partOfElements(way.elements, flags));
  const signs = ways.map(bestOf);
  // One more on each side, for the edges of words and lines.
  const back = lookedAt(pattern, 'lookbehind', flags) + 1;
  const ahead = Math.max(...ways.map(({ max }) => max)) + lookedAt(pattern, 'lookahead', flags) + 1;
  if (!Number.isFinite(back + ahead)) throw new Error(`A quantifier has no bound in /${source}/${flags}`);
  return { signs: signs.includes(undefined) ? undefined : signs.flatMap((one) => one ?? []), back, ahead };
}

/** What all assertions of a kind together may look at. */
function lookedAt(pattern: AST.Pattern, kind: 'lookahead' | 'lookbehind', flags: string): number {
  let sum = 0;
  visitRegExpAST(pattern, {
    onAssertionEnter: (node) => {
      if (node.kind === kind) sum += partOfAll(node.alternatives, flags).max;
    },
  });
  return sum;
}
