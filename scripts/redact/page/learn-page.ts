import type { Kind } from '../../../src/domain/kind.ts';
import { find } from '../../../src/redact/pipeline/find.ts';
import { siteAddresses } from '../../../src/redact/site-addresses.ts';
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
  'transaction',
]);

/** Links to the site itself (core admin-bar.php): a saved page says by nothing else where it was. */
const OWN_SITE = '#wp-admin-bar-site-name a, #wp-admin-bar-view-site a';

/** Teaches `vocabulary` what stands hidden in a page, and what the rules find anywhere in it. */
export function learnPage(document: Document, { learn }: Pick<Vocabulary, 'learn'>): void {
  for (const link of document.querySelectorAll(OWN_SITE)) learnSite(link.getAttribute('href') ?? '');
  for (const { element, readability, texts } of walkPage(document)) {
    for (const { data } of texts) {
      if (readability.as === 'hidden' && !UNTOLD.has(readability.kind)) learn(data, readability.kind);
      learnFound(data);
    }
    for (const { value } of element.attributes) learnFound(value);
    if (isOneLine(element)) learnFound(element.textContent);
  }

  function learnSite(href: string): void {
    if (!URL.canParse(href)) return;
    for (const address of siteAddresses(new URL(href))) learn(address, 'site-address');
  }

  function learnFound(text: string): void {
    for (const { kind, start, end } of find(text)) if (!UNTOLD.has(kind)) learn(text.slice(start, end), kind);
  }
}

/** Elements within a line of words: `Site ID <code>…</code>` says what stands in the second of its texts. */
const INLINE =
  'a, abbr, b, bdi, cite, code, em, i, kbd, mark, q, s, samp, small, span, strong, sub, sup, u, var';
/** Longest line, in characters. */
const LONGEST = 600;

function isOneLine(element: Element): boolean {
  const parts = [...element.children];
  return (
    parts.length > 0 && parts.every((part) => part.matches(INLINE)) && element.textContent.length <= LONGEST
  );
}
