import { isCommon } from '../common-words';
import { pattern } from '../finding';
import { late } from '../late';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}\u2019'.-]{1,24}`;
const STREET =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Court|Ct|Square|Sq|Parkway|Pkwy|Place|Pl|Terrace|Crescent|Close|Row|Yard|Gardens|Mews|Highway|Hwy|Alley|Quay|Wharf';
const FLAT = String.raw`(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Fl|Room)\.? ?#?[\dA-Z-]{1,6})?`;
/** Codes of states (USPS, Publication 28, appendix B). */
const STATE =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';
const ZIP = String.raw`\d{5}(?:-\d{4})?`;

/**
 * A postal address by its shape: number, name and kind of a street in English; street and number in German and Dutch;
 * number and street in French; street and number in Spanish and Portuguese. And a ZIP code behind its word or a state.
 */
export const postalAddress = pattern(
  'postal-address',
  'address',
  late('dgu')`${[
    String.raw`(?<![\w.,:/#-])\d{1,5}[A-Za-z]? (?:[NSEW]{1,2}\.? )?(?:(?:${NAME}|\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:${STREET})\b\.?(?: [NSEW]{1,2}\b)?${FLAT}(?:(?:, ?| )(?:${NAME} ?){0,3},? ?(?:${STATE}) ${ZIP})?`,
    String.raw`(?<![\p{L}\d])(?:${NAME}[ -]){1,3}\d{1,4} ?[a-z]?, ?(?:\d{5}|\d{4} [A-Z]{2}) \p{Lu}\p{Ll}{2,24}`,
    String.raw`(?<![\p{L}\d])(?=\p{Lu})(?:${NAME}[ -]){0,2}\p{L}{0,24}(?:[Ss]traße|[Ss]trasse|[Ss]tr\.|[Gg]asse|[Aa]llee|[Uu]fer|straat|gracht|laan) \d{1,4} ?[a-z]?(?![\p{L}\d])(?:, ?\d{4,5} ${NAME})?`,
    String.raw`(?<![\p{L}\d])\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|chemin|impasse|allée|quai) (?:(?:de|du|des|la|le|les|d['\u2019]|l['\u2019]) ?){0,3}${NAME}(?:[ -]${NAME}){0,3}(?:, ?\d{5} ${NAME})?`,
    String.raw`(?<![\p{L}\d])(?:[Cc]alle|[Aa]venida|[Pp]iazza|[Rr]ua) (?:(?:de|del|della|di|la|do|da) ){0,2}${NAME}(?: ${NAME}){0,3},? \d{1,4}(?![\p{L}\d])`,
    String.raw`(?<![A-Za-z])(?:ZIP(?: ?[Cc]ode)?s?|[Zz]ip ?[Cc]odes?|[Pp]ost(?:al)?[ _-]?[Cc]ode|PLZ)\W{1,3}(\d{4,5}(?:-\d{4})?)(?![\w-]|\.\d)`,
    String.raw`(?<=\p{Ll}, )(?:${STATE}) (${ZIP})(?![\w-])`,
  ].join('|')}`,
  ({ value }) => !isOfScreens(value),
);

const STEP = /^(?:clicked|opened|typed|chose|checked|unchecked|pressed|sent|selected|cleared|went|step)$/;

/** `2 Orders Close`, `3 Clicked Save Drive`: words of everybody's screens before one that is no street alone. */
function isOfScreens(value: string): boolean {
  const [, words, town] =
    /^\d+ (.+) (?:Close|Way|Row|Place|Court|Square|Yard|Drive|Gardens)$|, ?\d{5} (\S+)$/.exec(value) ?? [];
  const all = (words ?? town)?.toLowerCase().split(' ') ?? [];
  return all.some((word) => STEP.test(word) || isCommon(word));
}
