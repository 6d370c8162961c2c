import type { Finding } from '../finding';
import { find } from './find';
import type { KnownValues } from './known-values';
import { maskText } from './masked';
import { withoutPlaceholders } from './placeholders';
import { settle } from './settle';

/**
 * Everything that must not be read in `text`, in order and apart: what the rules find, what is known of a value that
 * they found, here or before, and what either finds once that is masked, until there is nothing more. A placeholder is
 * short, so it brings words and values together that stood too far apart for a rule.
 */
export function findUntilNone(text: string, known: KnownValues): Finding[] {
  let found: Finding[] = [];
  for (;;) {
    const masked = maskText(text, found);
    const byRules = find(masked.text).map(masked.inOriginal);
    for (const { start, end, kind } of byRules) known.learn(text.slice(start, end), kind);
    const again = withoutPlaceholders(masked.text, known.find(masked.text)).map(masked.inOriginal);
    const next = [...byRules, ...again];
    if (next.length === 0) return found;
    // What was found first names a place; each round reaches beyond the last, so there is an end.
    found = settle(
      [...found, ...next],
      [...found, ...byRules].map(({ rule }) => rule),
    );
  }
}
