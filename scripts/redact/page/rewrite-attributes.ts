import type { Readability } from '../../../src/redact/dom/readability.ts';
import { ATTRIBUTES, type Treatment } from './attributes.ts';
import type { Page } from './page.ts';
import { rewriteAddress } from './rewrite-address.ts';
import { rewriteValue } from './rewrite-value.ts';
import { rewriteWords } from './rewrite-words.ts';

/** The names that attributes have; another may hold anything. */
const NAME = /^[a-z][a-z-]{0,40}(?::[a-z]{1,20})?$/i;
/** What says nothing of anybody, whatever it stands in. */
const NOTHING = /^(?:|true|false|on|off|yes|no|auto|none|\d{1,3}|\d{1,3}%)$/i;

/** Replaces what must not be read in the attributes of `element`, and leaves out those that nobody may read. */
export function rewriteAttributes(element: Element, readability: Readability, page: Page): void {
  for (const { name, value } of [...element.attributes]) {
    const treatment = ATTRIBUTES[name.toLowerCase()] ?? 'data';
    const written =
      !NAME.test(name) || /^on/i.test(name) || page.find(name.replaceAll('-', ' ')).length > 0
        ? undefined
        : NOTHING.test(value)
          ? value
          : rewrite(treatment, value, element, readability, page);
    if (written === undefined) element.removeAttribute(name);
    else if (written !== value) element.setAttribute(name, written);
  }
}

function rewrite(
  treatment: Treatment,
  value: string,
  element: Element,
  readability: Readability,
  page: Page,
): string | undefined {
  const { sealer, write } = page;
  switch (treatment) {
    case 'term':
      return /^[\w #,.;:/+%()-]{1,400}$/.test(value) && page.find(value).length === 0 ? value : undefined;
    case 'names':
      return write(sealer.text(value, value.length));
    case 'words':
      return rewriteWords(value, readability, page);
    case 'address':
      return rewriteAddress(value, page);
    case 'value':
      return rewriteValue(element, value, readability, page);
    case 'data':
      return write(sealer.whole(value, 'data'));
  }
}
