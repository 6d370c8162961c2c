import type { SealedText } from '../domain/sealed';
import { fieldClassOf } from '../redact/dom/field';
import { isDataSelect } from '../wp-admin/interface-selects';
import { hasNamedEntries, isNamedList } from '../wp-admin/named-controls';
import { isOptionWord } from '../redact/option-words';
import { namedPlaces, sensitivePlaces } from '../wp-admin/places';
import { closest } from '../redact/dom/matches';
import type { RecorderWorld } from './world';

/** Longest choice, and most entries of one, that help a person. */
const MAX_CHOICE = 80;
const MAX_ENTRIES = 5;

const SENSITIVE = [...sensitivePlaces, ...namedPlaces].map(({ selector }) => selector).join(',');

/**
 * The words that were chosen in `select`, where they are the interface's: a list that is known to hold settings, or
 * entries that are settings anywhere. Else nothing: most lists hold customers, orders and products.
 */
export function choiceOf(
  { sealer, window }: Pick<RecorderWorld, 'sealer' | 'window'>,
  select: HTMLSelectElement,
): SealedText | undefined {
  const chosen = [...select.options].filter(({ selected }) => selected);
  if (chosen.length === 0 || chosen.length > MAX_ENTRIES) return undefined;
  const address = new URL(window.location.href);
  if (isDataSelect(select) || closest(select, SENSITIVE)) return undefined;
  if (fieldClassOf(select).mask && !isNamedList(select, address)) return undefined;
  const entries = chosen.map((option) =>
    (option.getAttribute('label') ?? option.text).replace(/\s+/g, ' ').trim(),
  );
  const isReadable = entries.every(isOptionWord) || hasNamedEntries(select, address);
  const words = entries.filter((entry) => entry !== '').join(', ');
  return isReadable && words !== '' ? sealer.text(words, MAX_CHOICE) : undefined;
}
