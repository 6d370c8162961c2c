import type { SightingSource } from '../../src/domain/sighting';
import { sightingSources } from '../../src/environment';

/** What one source reads in a document of this markup, as `key value`, a product with its name. */
export function seenBy(source: SightingSource, body: string, { bodyClass = '', head = '' } = {}): string[] {
  const page = document.implementation.createHTMLDocument('');
  page.head.innerHTML = head;
  page.body.className = bodyClass;
  page.body.innerHTML = body;
  return sightingSources[source](page).map(({ key, name, value }) =>
    [key, name, value].filter((word) => word !== undefined).join(' '),
  );
}
