import type { Kind } from '../../../src/domain/kind.ts';
import { find } from '../../../src/redact/pipeline/find.ts';
import type { Vocabulary } from '../../../src/redact/vocabulary.ts';
import { walkPage } from './walk-page.ts';

/** Kinds that say what a value is; of the others it is only known that it is data. */
const UNTOLD: ReadonlySet<Kind> = new Set([
  'data',
  'parameter',
  'typed-value',
  'amount',
  'record-id',
  'order',
  'note',
]);

/** Teaches `vocabulary` what stands hidden in a page, and what the rules find anywhere in it. */
export function learnPage(document: Document, { learn }: Pick<Vocabulary, 'learn'>): void {
  for (const { element, readability, texts } of walkPage(document)) {
    for (const { data } of texts) {
      if (readability.as === 'hidden' && !UNTOLD.has(readability.kind)) learn(data, readability.kind);
      learnFound(data);
    }
    for (const { value } of element.attributes) learnFound(value);
  }

  function learnFound(text: string): void {
    for (const { kind, start, end } of find(text)) if (!UNTOLD.has(kind)) learn(text.slice(start, end), kind);
  }
}
