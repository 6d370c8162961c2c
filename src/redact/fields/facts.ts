import type { FieldFacts } from './classify';

/**
 * Attributes by which a field is called something, after its name and its label: HTML's and WordPress's, then those by
 * which frameworks and tests bind a field (Knockout, Angular, Vue, Alpine).
 */
const NAMING = [
  'id', 'aria-label', 'placeholder', 'title', 'data-export-label', 'data-label', 'data-name', 'data-field',
  'formcontrolname', 'ng-model', 'v-model', 'x-model', 'data-bind', 'automation-id', 'data-automation-id',
  'data-testid', 'data-test', 'data-qa',
] as const; // prettier-ignore

/** A field as whoever holds it can tell of it: an element of a page, or a row of a corpus. */
export type FieldSource = {
  /** In lower case. */
  readonly tag: string;
  /** An attribute's value; nothing where the field has none of that name. */
  readonly attribute: (name: string) => string | null | undefined;
  readonly label: string;
  /** The words before it, asked for where nothing is said to be its label; read last. */
  readonly near?: () => string;
  /** It was seen as a password before. */
  readonly wasPassword?: boolean;
};

/** What is looked at in a field to tell what kind of value stands in it. */
export function factsOf({ tag, attribute, label, near, wasPassword = false }: FieldSource): FieldFacts {
  return {
    type: tag === 'input' ? (attribute('type') ?? 'text').toLowerCase() : tag,
    // Core's mark of a password that is shown as a text.
    wasPassword: wasPassword || typeof attribute('data-pw') === 'string',
    autocomplete: attribute('autocomplete') ?? '',
    names: [
      attribute('name') ?? '',
      label,
      ...NAMING.map((name) => attribute(name) ?? ''),
      label === '' ? (near?.() ?? '') : '',
    ],
  };
}
