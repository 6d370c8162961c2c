import { pattern } from '../finding';

/** What authorities know a person by, as documents and forms call it. */
const WORDS =
  "[Ss]ocial[ _-]?[Ss]ecurity(?:[ _-]?(?:[Nn]umber|[Nn]o|[Ii][Dd]))?|[Nn]ational[ _-]?(?:[Ii][Dd]|[Ii]nsurance)(?:[ _-]?(?:[Nn]umber|[Nn]o))?|[Pp]assport(?:[ _-]?(?:[Nn]umber|[Nn]o|[Ii][Dd]))?|[Dd]river[\u2019']?s?[ _-]?[Ll]icen[cs]e(?:[ _-]?(?:[Nn]umber|[Nn]o))?|[Ii]dentity[ _-]?[Cc]ard(?:[ _-]?(?:[Nn]umber|[Nn]o))?|[Tt]ax[ _-]?(?:[Ii][Dd]|[Nn]umber|[Pp]ayer[ _-]?[Ii][Dd])|[Vv][Aa][Tt][ _-]?(?:[Ii][Dd]|[Nn]o|[Nn]umber)|[Bb][Tt][Ww][ _-]?(?:[Nn]ummer|[Nn]r|[Ii][Dd])|[Pp]artita [Ii][Vv][Aa]|[Nn]um[ée]ro de TVA|[Ss]ozialversicherungsnummer|[Ss]teuer(?:nummer|[ _-]?[Ii][Dd])|[Uu][Ss]t[ _-]?[Ii][Dd](?:[ _-]?[Nn]r)?|[Pp]ersonalausweis(?:nummer)?|[Rr]eisepass(?:nummer)?|[Cc]odice [Ff]iscale|[Nn]um[ée]ro de s[ée]curit[ée] sociale|[Pp]atient[ _-]?[Ii][Dd]|[Aa]adhaar|[Pp]ersonnummer";
/** Short for it; in small letters they are words of some language, unless a sign follows. */
const SHORT = 'SSN|SIN|NINO|DNI|NIF|NIE|CPF|CNPJ|CURP|BSN|PESEL|PPSN?|TIN|EIN|ITIN|MRN';
const SIGN = String.raw`["'\]]{0,2}\s{0,3}(?:=>|[:=])`;

/**
 * A number by which an authority knows a person, behind the word for it; and a social security number by its shape,
 * which no area 000, 666 or 9xx has (SSA, POMS RM 10201.035) unless it is called one.
 */
export const identityNumber = pattern(
  'identity-number',
  'data',
  new RegExp(
    String.raw`(?:(?:(?<![A-Za-z])(?:${WORDS})|(?<![A-Za-z])(?:${SHORT}))(?![A-Za-z])\.?["'\]]{0,2}\s{0,3}(?:=>|[:=#]|is|ist|est|es|nr\.?|no\.?)?|(?<![A-Za-z])(?:${SHORT.toLowerCase()})${SIGN})\s{0,3}["']?((?=[\w ./-]{0,12}\d)[A-Z0-9](?:[ ./-]?[A-Za-z0-9]){5,19}(?<=\d[A-Za-z]?))(?![\w])|(?<![\w./-])(?!000|666|9)(\d{3}-(?!00)\d{2}-(?!0000)\d{4})(?![\w/-]|\.\d)`,
    'dg',
  ),
  ({ value }) => value.replace(/\D/g, '').length >= 5 && !/^\d{4}-\d{2}-\d{2}/.test(value),
);
