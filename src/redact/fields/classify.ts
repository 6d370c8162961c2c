import type { Kind } from '../../domain/kind';
import { kindOfAutocomplete } from './autocomplete';
import { isBox, isNameless, kindOfWords } from './words';

/** What a page says of a field, without its value. */
export type FieldFacts = {
  /** `type` of an input, in lower case; the tag's name of other fields. */
  readonly type: string;
  /** It was a password before somebody had it shown. */
  readonly wasPassword: boolean;
  readonly autocomplete: string;
  /** Name, id, label, placeholder, title, aria-label: whatever calls it something, the most telling first. */
  readonly names: readonly string[];
};

export type FieldClass = {
  /** Is its value a secret or a person's, wherever else it occurs? In pictures a field is covered in any case. */
  readonly mask: boolean;
  readonly kind: Kind;
  readonly reason: 'type' | 'autocomplete' | 'words' | 'unknown';
};

/** What kind of value stands in a field. In doubt it is something that was typed, and no more is said of it. */
export function classifyField({ type, wasPassword, autocomplete, names }: FieldFacts): FieldClass {
  const byAutocomplete = kindOfAutocomplete(autocomplete);
  const byWords = kindOfWords(names);
  if (type === 'password' || wasPassword) {
    // Plug-ins hide keys and tokens behind the type of a password.
    const isKey = byWords !== undefined && /key|token|credential/.test(byWords);
    return { mask: true, kind: isKey ? byWords : 'password', reason: 'type' };
  }
  if (!byAutocomplete && isBox(names)) return { mask: false, kind: 'typed-value', reason: 'words' };
  if (byAutocomplete) return { mask: true, kind: byAutocomplete, reason: 'autocomplete' };
  if (type === 'email') return { mask: true, kind: 'email', reason: 'type' };
  if (type === 'tel' && (byWords === undefined || byWords === 'phone'))
    return { mask: true, kind: 'phone', reason: 'type' };
  if (byWords) return { mask: true, kind: byWords, reason: 'words' };
  // A text that nothing is said of may be anybody's.
  return { mask: type === 'text' && isNameless(names), kind: 'typed-value', reason: 'unknown' };
}
