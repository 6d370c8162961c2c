import { isCommon } from '../common-words';
import { pattern } from '../finding';
import { late } from '../late';

/** A login as WordPress lets one be (core formatting.php, `sanitize_user`), between quotes or marks of markup. */
const LOGIN = String.raw`[\p{L}\p{N}][\p{L}\p{N}._@-]{1,59}(?<![.-])`;
const MARKED = String.raw`(?:<(?:strong|b|code|em)>|["'“„«\x60]|)(${LOGIN})`;

/**
 * The login of an account where a message or a command tells it: core's refusals in the languages that WordPress is
 * most used in, fields of the login form, security plug-ins, the user of an access log (httpd.apache.org, Common Log
 * Format), WP-CLI.
 */
export const loginName = pattern(
  'login-name',
  'name',
  late('dgu')`${[
    String.raw`\b(?:[Uu]ser ?name|Benutzernamen?|nombre de usuario|usu[aá]rio|nome utente|gebruikersnaam|nom d['’]utilisateur|l['’]identifiant|wachtwoord voor|login as|log ?in attempt for(?: user)?|[Ff]ailed login for) ${MARKED}(?=<|["'”“»\x60]| (?:is|was|eingegeben|no es|non [eè]|n['’]est|est|está|ist|failed|from|aus|von)(?!\p{L}))`,
    String.raw`(?:(?:\bbuyer|(?<!\S)--user(?:_?login)?)(?:: |=)|\bwp user create )(${LOGIN})(?![\p{L}\p{N}])`,
    String.raw`(?<=^|[?&"'\s])log=([^\s&"']{2,60})(?=&pwd=)`,
    String.raw`\["?log"?\] ?=>\s{0,4}(?:string\(\d{1,3}\) )?"?(${LOGIN})(?="?\s{0,4}\["?pwd"?\])`,
    String.raw`\[pool (${LOGIN})(?=\])`,
    String.raw`(?:^|\n)[\d.:a-fA-F]{7,39} - (${LOGIN}) \[\d{2}/[A-Z][a-z]{2}/\d{4}:`,
  ].join('|')}`,
  ({ value }) => !isCommon(value.toLowerCase()),
);
