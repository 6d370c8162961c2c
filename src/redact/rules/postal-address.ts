import { isCommon } from '../common-words';
import { pattern } from '../finding';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}\u2019'.-]{1,24}`;
const STREET =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Court|Ct|Square|Sq|Parkway|Pkwy|Place|Pl|Terrace|Crescent|Close|Row|Yard|Gardens|Mews|Highway|Hwy|Alley|Quay|Wharf';
const FLAT = String.raw`(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Fl|Room)\.? ?#?[\dA-Z-]{1,6})?`;

/**
 * A postal address by its shape: number, name and kind of a street in English; street and number in German and Dutch;
 * number and street in French; street and number in Spanish and Italian. And a ZIP code behind its word or a state.
 */
export const postalAddress = pattern(
  'postal-address',
  'address',
  new RegExp(
    [
      String.raw`(?<![\w.,:/#-])\d{1,5}[A-Za-z]? (?:[NSEW]{1,2}\.? )?(?:(?:${NAME}|\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:${STREET})\b\.?(?: [NSEW]{1,2}\b)?${FLAT}(?:(?:, ?| )(?:${NAME} ?){0,3},? ?[A-Z]{2} \d{5}(?:-\d{4})?)?`,
      String.raw`(?<![\p{L}\d])(?=\p{Lu})(?:(?:${NAME}[ -]){0,2}\p{L}{0,24}(?:[Ss]traße|[Ss]trasse|[Ss]tr\.|[Gg]asse|[Aa]llee|[Pp]latz|[Uu]fer|straat|gracht|laan)|(?:Am|An der|Im|Zum|Zur) ${NAME}) \d{1,4} ?[a-z]?(?![\p{L}\d])(?:, ?\d{4,5} ${NAME})?`,
      String.raw`(?<![\p{L}\d])\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|chemin|impasse|allée|quai) (?:(?:de|du|des|la|le|les|d['\u2019]|l['\u2019]) ?){0,3}${NAME}(?:[ -]${NAME}){0,3}(?:, ?\d{5} ${NAME})?`,
      String.raw`(?<![\p{L}\d])(?:[Cc]alle|[Aa]venida|[Vv]ia|[Pp]iazza|[Cc]orso|[Vv]iale|[Rr]ua) (?:(?:de|del|della|di|la|do|da) ){0,2}${NAME}(?: ${NAME}){0,3},? \d{1,4}(?![\p{L}\d])`,
      String.raw`(?<![A-Za-z])(?:ZIP|[Zz]ip|[Pp]ost(?:al)?[ _-]?[Cc]ode|PLZ)(?: ?[Cc]ode)?s?\W{1,3}(?<value>\d{4,5}(?:-\d{4})?)(?![\w-]|\.\d)`,
      String.raw`(?<=\p{Ll},? )[A-Z]{2} (?<valueB>\d{5}(?:-\d{4})?)(?![\w-])`,
    ].join('|'),
    'dgu',
  ),
  ({ value }) => !isOfScreens(value),
);

/** `2 Orders Close`: words of everybody's screens before one that is no street alone. */
function isOfScreens(value: string): boolean {
  const [, words] = /^\d+ (.+) (?:Close|Way|Row|Place|Court|Square|Yard|Drive)$/.exec(value) ?? [];
  return words?.toLowerCase().split(' ').every(isCommon) === true;
}
