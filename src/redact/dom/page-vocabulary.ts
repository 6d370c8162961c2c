import type { VocabularyEntry } from '../../domain/vocabulary';
import type { Kind } from '../../domain/kind';
import type { Finder } from '../finding';
import { findAlso } from '../pipeline/find';
import type { HashKey } from '../siphash';
import { remembering } from '../remembering';
import { siteAddresses } from '../site-addresses';
import { createVocabulary } from '../vocabulary';
import { watchChangedParts } from './changed-parts';
import { createCollector } from './collect-vocabulary';

/** How old what was read of a page may be when a text is read by it, in milliseconds; what is typed counts at once. */
const FRESH_MS = 250;

/** Kinds of which a rule is sure enough that what it finds once is masked wherever else it stands, without its words. */
const SURE: ReadonlySet<Kind> = new Set([
  'api-key',
  'application-password',
  'licence-key',
  'private-key',
  'site-id',
  'iban',
  'transaction',
]);

export type PageVocabulary = {
  /**
   * Finds by the rules, and what stands in this page's sensitive fields and places now, and in those of the pages
   * before it.
   */
  readonly find: Finder;
  readonly adopt: (entries: readonly VocabularyEntry[]) => void;
  /** What this page has added since the last time that it was asked for. */
  readonly takeNew: () => VocabularyEntry[];
};

/** The vocabulary of one document and those around it of the same origin, read anew when a text is read by it. */
export function createPageVocabulary(
  window: Window & typeof globalThis,
  key: HashKey,
  signal: AbortSignal,
): PageVocabulary {
  const vocabulary = createVocabulary(key);
  const collector = createCollector(vocabulary, watchChangedParts(signal));
  let readAt = -Infinity;

  const { location } = window;
  if (location.protocol.startsWith('http'))
    for (const address of siteAddresses(location)) vocabulary.learn(address, 'site-address');
  for (const type of ['input', 'change'])
    window.addEventListener(
      type,
      () => {
        readAt = -Infinity;
      },
      { capture: true, passive: true, signal },
    );

  /** A page can break its own document for every script; what was learnt before still holds. */
  function read(): void {
    const now = window.performance.now();
    if (now - readAt < FRESH_MS) return;
    readAt = now;
    try {
      for (const document of documentsFrom(window)) collector.collect(document);
    } catch {
      // Rules and what is known already still find.
    }
  }

  const finder = remembering(findAlso(vocabulary.find), vocabulary.size);
  return {
    find: (text) => {
      read();
      const found = finder(text);
      for (const { kind, start, end, rule } of found)
        if (SURE.has(kind) && rule !== 'vocabulary') vocabulary.learn(text.slice(start, end), kind);
      return found;
    },
    adopt: vocabulary.adopt,
    takeNew: vocabulary.takeNew,
  };
}

/** This document and those around it, as far as their origin is the same. */
function documentsFrom(window: Window): Document[] {
  const documents = [window.document];
  try {
    for (let at = window; at.parent !== at; at = at.parent) documents.push(at.parent.document);
  } catch {
    // The outermost one that may be read is the last.
  }
  return documents;
}
