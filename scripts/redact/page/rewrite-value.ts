import { fieldClassOf } from '../../../src/redact/dom/field.ts';
import type { Readability } from '../../../src/redact/dom/readability.ts';
import { isOpenParameter } from '../../../src/wp-admin/url-parameters.ts';
import type { Page } from './page.ts';
import { rewriteWords } from './rewrite-words.ts';

/** A word that markup hands on: the name of a setting, of a column. */
const SLUG = /^[a-z][a-z_-]{0,40}$/;

/** The value of a field, a button or an entry, by what it is the value of. */
export function rewriteValue(element: Element, value: string, readability: Readability, page: Page): string {
  const { sealer, write } = page;
  const type = (element.getAttribute('type') ?? 'text').toLowerCase();
  const isInput = element.localName === 'input';
  if (isInput && /^(?:submit|button|reset)$/.test(type)) return rewriteWords(value, readability, page);
  if (!isInput || /^(?:checkbox|radio)$/.test(type)) {
    const isSlug = readability.as === 'interface' && SLUG.test(value) && page.find(value).length === 0;
    return isSlug ? value : write(sealer.whole(value, 'data'));
  }
  if (type === 'hidden') {
    const name = element.getAttribute('name') ?? '';
    return isOpenParameter(name, value) && SLUG.test(value) ? value : write(sealer.whole(value, 'data'));
  }
  return write(sealer.whole(value, fieldClassOf(element).kind));
}
