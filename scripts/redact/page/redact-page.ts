import { allOfIt } from '../../../src/redact/dom/changed-parts.ts';
import { createCollector } from '../../../src/redact/dom/collect-vocabulary.ts';
import { findAlso } from '../../../src/redact/pipeline/find.ts';
import { createSealer } from '../../../src/redact/seal.ts';
import { type HashKey, newHashKey } from '../../../src/redact/siphash.ts';
import { createVocabulary } from '../../../src/redact/vocabulary.ts';
import { dropUnread } from './drop-unread.ts';
import { learnPage } from './learn-page.ts';
import { openPage, writePage } from './open-page.ts';
import { createWriter } from './placeholders.ts';
import { rewriteAttributes } from './rewrite-attributes.ts';
import { rewriteText } from './rewrite-text.ts';
import { unchoosePlaces } from './unchoose-places.ts';
import { walkPage } from './walk-page.ts';

/**
 * A whole page of wp-admin in, the same page out: what the recorder would cover or seal is replaced in every text,
 * attribute and field. Read twice, so that a value is masked before the place, too, where it was learnt. What is not
 * drawn (scripts, styles, comments) is left out.
 * @throws Error with a sentence for a person, where the page is nested too deeply
 */
export function redactPage(html: string, key: HashKey = newHashKey()): string {
  try {
    return rewritten(openPage(html), key);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Error('The page is nested too deeply to be read, so nothing of it is written.', {
      cause: error,
    });
  }
}

function rewritten(document: Document, key: HashKey): string {
  const vocabulary = createVocabulary(key);
  createCollector(vocabulary, allOfIt).collect(document);
  learnPage(document, vocabulary);
  dropUnread(document);
  unchoosePlaces(document);

  const finder = findAlso(vocabulary.find);
  const page = { sealer: createSealer(key, finder), find: finder, write: createWriter() };
  for (const { element, readability, texts } of walkPage(document)) {
    for (const text of texts) text.data = rewriteText(text.data, readability, page);
    rewriteAttributes(element, readability, page);
  }
  return writePage(document);
}
