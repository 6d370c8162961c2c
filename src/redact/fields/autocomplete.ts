import type { Kind } from '../../domain/kind';

/** Tokens of `autocomplete` (HTML standard, "Autofill"), by the kind of value that they ask for. */
const TOKENS: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:current|new)-password$/, 'password'],
  [/^one-time-code$/, 'token'],
  [/^cc-(?:number|csc|exp|exp-month|exp-year)$/, 'card'],
  [
    /^(?:cc-)?(?:name|given-name|additional-name|family-name)$|^(?:honorific-(?:prefix|suffix)|nickname|username)$/,
    'name',
  ],
  [/^email$|^impp$/, 'email'],
  [/^tel(?:-[a-z-]+)?$/, 'phone'],
  [/^organization$/, 'company'],
  [/^(?:street-address|address-(?:line|level)\d|country|country-name|postal-code)$/, 'address'],
  [/^(?:organization-title|bday(?:-\w+)?|sex|photo)$/, 'data'],
];

/** The kind behind any token of the list: `section-a shipping street-address webauthn`. */
export function kindOfAutocomplete(autocomplete: string): Kind | undefined {
  for (const token of autocomplete.toLowerCase().trim().split(/\s+/)) {
    const [, kind] = TOKENS.find(([expression]) => expression.test(token)) ?? [];
    if (kind) return kind;
  }
  return undefined;
}
