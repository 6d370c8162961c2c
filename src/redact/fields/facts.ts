import type { FieldFacts } from './classify';

/** Attributes by which a field is called something, after its name and its label. */
const NAMING = ['id', 'aria-label', 'placeholder', 'title', 'data-export-label'] as const;

/** A field as whoever holds it can tell of it: an element of a page, or a row of a corpus. */
export type FieldSource = {
  /** In lower case. */
  readonly tag: string;
  /** An attribute's value; nothing where the field has none of that name. */
  readonly attribute: (name: string) => string | null | undefined;
  readonly label: string;
  /** It was seen as a password before. */
  readonly wasPassword?: boolean;
};

/** What is looked at in a field to tell what kind of value stands in it. */
export function factsOf({ tag, attribute, label, wasPassword = false }: FieldSource): FieldFacts {
  return {
    type: tag === 'input' ? (attribute('type') ?? 'text').toLowerCase() : tag,
    // Core's mark of a password that is shown as a text.
    wasPassword: wasPassword || typeof attribute('data-pw') === 'string',
    autocomplete: attribute('autocomplete') ?? '',
    names: [attribute('name') ?? '', label, ...NAMING.map((name) => attribute(name) ?? '')],
  };
}
