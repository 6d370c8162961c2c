import { pattern } from '../finding';

/** What authorities know a person by, in the words of documents and forms of several countries. */
const WORDS =
  "ssn|sin|nino|dni|nif|nie|cpf|cnpj|curp|rfc|bsn|pesel|ppsn?|aadhaar|personnummer|fodselsnummer|[Ss]ocial[ _-]?[Ss]ecurity(?:[ _-]?(?:[Nn]umber|[Nn]o|[Ii][Dd]))?|[Nn]ational[ _-]?(?:[Ii][Dd]|[Ii]nsurance)(?:[ _-]?(?:[Nn]umber|[Nn]o))?|[Pp]assport(?:[ _-]?(?:[Nn]umber|[Nn]o|[Ii][Dd]))?|[Dd]river[\u2019']?s?[ _-]?[Ll]icen[cs]e(?:[ _-]?(?:[Nn]umber|[Nn]o))?|[Ii]dentity[ _-]?[Cc]ard(?:[ _-]?(?:[Nn]umber|[Nn]o))?|[Tt]ax[ _-]?(?:[Ii][Dd]|[Nn]umber|[Pp]ayer[ _-]?[Ii][Dd])|[Vv][Aa][Tt][ _-]?(?:[Ii][Dd]|[Nn]o|[Nn]umber)|[Ss]ozialversicherungsnummer|[Ss]teuer(?:nummer|[ _-]?[Ii][Dd])|[Uu][Ss]t[ _-]?[Ii][Dd](?:[ _-]?[Nn]r)?|[Pp]ersonalausweis(?:nummer)?|[Rr]eisepass(?:nummer)?|[Cc]odice [Ff]iscale|[Nn]um[ée]ro de s[ée]curit[ée] sociale|[Mm][Rr][Nn]|[Pp]atient[ _-]?[Ii][Dd]";
const CAPITALS = 'SSN|SIN|NINO|DNI|NIF|NIE|CPF|CNPJ|CURP|BSN|PESEL|PPSN?|TIN|EIN|ITIN|VAT';

/**
 * A number by which an authority knows a person, behind the word for it; and a social security number by its shape,
 * which no area 000, 666 or 9xx has (SSA, POMS RM 10201.035) unless it is called one.
 */
export const identityNumber = pattern(
  'identity-number',
  'data',
  new RegExp(
    String.raw`(?<![A-Za-z])(?:${WORDS}|${CAPITALS})(?![A-Za-z])\.?["'\]]{0,2}\s{0,3}(?:=>|[:=#]|is|ist|est|es|nr\.?|no\.?)?\s{0,3}["']?(?<value>(?=[\w ./-]{0,12}\d)[A-Z0-9](?:[ ./-]?[A-Za-z0-9]){5,19}(?<=\d[A-Za-z]?))(?![\w])|(?<![\w./-])(?!000|666|9)(?<valueB>\d{3}-(?!00)\d{2}-(?!0000)\d{4})(?![\w/-]|\.\d)`,
    'dg',
  ),
  ({ value }) => value.replace(/\D/g, '').length >= 5 && !/^\d{4}-\d{2}-\d{2}/.test(value),
);
