import { pattern } from '../finding';

const MONTHS =
  'jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|janvier|février|mars|avril|juin|juillet|août|enero|febrero|marzo|abril|mayo|junio|julio|agosto';

/** A date of birth, behind the word for it. */
export const birthDate = pattern(
  'birth-date',
  'data',
  new RegExp(
    String.raw`(?<![A-Za-z])(?:d\.?o\.?b|date[ _-]?of[ _-]?birth|birth[ _-]?(?:date|day)|bday|born(?: on)?|geb(?:oren(?: am)?|urtsdatum|\.)|date de naissance|fecha de nacimiento|data di nascita|geboortedatum)["'\]]{0,2}\.?\s{0,3}(?:=>|[:=]|is|on)?\s{0,3}["']?(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:\d{1,2}\.? )?(?:${MONTHS})[a-zäûé]{0,7}\.? (?:\d{1,2},? )?\d{4})(?!\w)`,
    'dgi',
  ),
);
