import { own } from '../redact/dom/own';

/** What is looked for, and where; `left` is how many characters may yet be read. */
export type Reading = {
  readonly root: Document | ShadowRoot;
  readonly wanted: string;
  left: number;
  labelled?: ReadonlySet<Element>;
};

/** What says a name of itself, or of what it stands in (W3C, Accessible Name and Description Computation). */
const SAYING = ['aria-label', 'alt', 'title', 'placeholder', 'value'] as const;
const SAYS_WITHIN = '[aria-label], [alt], [title]';
/** It is called by the browser, in its own language. */
const NAMED_BY_BROWSER = 'input:is([type="submit"], [type="reset"], [type="image"]):not([value], [alt])';

/**
 * May `other` be called `wanted`, by all that names are made of? Cheap, where names themselves are not; what a browser
 * would have to look up for each field, its labels, is looked up once.
 */
export function mayBeCalled(other: Element, reading: Reading): boolean {
  if (reading.left < 0) return false;
  reading.labelled ??= labelledIn(reading);
  if (reading.labelled.has(other) || own(other, 'matches').call(other, NAMED_BY_BROWSER)) return true;
  const within = own(other, 'querySelectorAll').call(other, SAYS_WITHIN);
  const said = [other, ...within].flatMap((one) =>
    SAYING.map((name) => own(one, 'getAttribute').call(one, name) ?? ''),
  );
  const naming = (own(other, 'getAttribute').call(other, 'aria-labelledby') ?? '').split(/\s+/);
  const named = naming.flatMap((id) => (id === '' ? [] : (reading.root.getElementById(id) ?? [])));
  return holds([...said, ...[other, ...named].map((one) => own(one, 'textContent'))].join(' '), reading);
}

/** The fields that have a label with these words. */
function labelledIn(reading: Reading): Set<Element> {
  const found = new Set<Element>();
  for (const label of reading.root.querySelectorAll('label')) {
    if (label.control && holds(own(label, 'textContent'), reading)) found.add(label.control);
  }
  return found;
}

function holds(text: string, reading: Reading): boolean {
  reading.left -= text.length;
  return squeezed(text).includes(reading.wanted);
}

/** Without blanks: what stands between two parts of a name is the browser's. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
