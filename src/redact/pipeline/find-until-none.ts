import type { Finding } from '../finding';
import { find } from './find';
import type { KnownValues } from './known-values';
import { type Masked, maskText } from './masked';
import { besidePlaceholders } from './placeholders';
import { settle } from './settle';

/**
 * Everything that must not be read in `text`, in order and apart: what the rules find, what is known of a value that
 * they found, here or before, and what they find once that is masked, until there is nothing more. A placeholder is
 * short and has words, so it brings a word and a value together that stood too far apart for a rule.
 */
export function findUntilNone(text: string, known: KnownValues): Finding[] {
  let found: Finding[] = [];
  let masked = maskText(text, found);
  let byRules: readonly Finding[] = find(text);
  do {
    for (const { start, end, kind } of byRules) known.learn(text.slice(start, end), kind);
    const again = besidePlaceholders(known.find)(masked.text).map(masked.inOriginal);
    // What was found first names a place; each round reaches beyond the last, so there is an end.
    const first = [...found, ...byRules];
    found = settle(
      [...first, ...again],
      first.map(({ rule }) => rule),
    );
    masked = maskText(text, found);
    byRules = findAround(masked);
  } while (byRules.length > 0);
  return found;
}

/** What the rules find near placeholders; further away nothing has changed since the text was read. */
function findAround({ text, stretches, inOriginal }: Masked): Finding[] {
  return stretches.flatMap(({ start, end }) =>
    find(text.slice(start, end)).map((finding) =>
      inOriginal({ ...finding, start: finding.start + start, end: finding.end + start }),
    ),
  );
}
