import type { Readability } from '../../../src/redact/dom/readability.ts';
import type { Page } from './page.ts';

/** Words of an element: as far as they may be read where it stands, and all of them, however long. */
export function rewriteWords(words: string, readability: Readability, { sealer, write }: Page): string {
  return readability.as === 'hidden'
    ? write(sealer.whole(words, readability.kind))
    : write(sealer.text(words, words.length));
}
