import type { Kind } from '../../domain/kind';
import { isDrawnRun } from '../looks-drawn';
import { late } from '../late';

/**
 * Words by which forms call their fields, in the languages that WordPress is most used in, by kind; the more telling
 * kind first. Read in spelt names: `billing_address_1` is "billing address 1", `apiKey` is "api key".
 */
const WORDS: readonly (readonly [Kind, string])[] = [
  ['application-password', 'application password|app password|anwendungspasswort'],
  [
    'licence-key',
    'licen[cs]e ?(?:key|code|number)?|purchase ?code|activation ?(?:key|code)|serial ?(?:key|number|no)?|product ?key|envato|lizenz[\\p{L}\\d]*|seriennummer|licencia|licenza|licentie|clé de licence',
  ],
  ['private-key', 'private ?key|privater? schlüssel|clé privée|clave privada|chiave privata'],
  [
    'token',
    'token|jeton|otp|totp|2fa ?code|mfa ?code|one ?time ?code|verification ?code|auth(?:entication|enticator)? ?code|security ?token|recovery code|bestätigungscode|código de verificación',
  ],
  [
    'api-key',
    '(?:api|client) ?(?:key|secret|id)|(?:access|consumer|client|secret|publishable|public|live|test|app|application|encryption|signing|account|auth|site|server|rest|integration|subscription|webhook|merchant|storage|bucket|hash|master|shared) ?(?:key|secret|sid)|key ?id|secret|webhook|schlüssel|clé|clave|chiave|chave|sleutel|klucz|hmac|salt|sid|bearer|credential[\\p{L}\\d]*|signature',
  ],
  [
    'card',
    'card ?(?:number|no|num|nr|code|verification|cvc|expiry)|cc ?(?:number|num|no|csc|cvc|exp[\\p{L}\\d]*|month|year|mm|yy)|(?:credit|debit) ?card|cvv2?|cvc2?|csc|security ?code|exp(?:iry|iration)?(?:date|month|year|mm|yy)?|valid ?(?:thru|until)|kartennummer|kreditkarte|prüfnummer|numéro de carte|número de tarjeta|numero carta|gültig bis',
  ],
  [
    'iban',
    'iban|bic|swift|(?:account|routing) ?number|sort ?code|bank ?account|kontonummer|bankleitzahl|blz|kontoinhaber|acct ?(?:no|num[\\p{L}\\d]*)',
  ],
  [
    'password',
    'pass ?(?:word|wd|phrase|code)?|pwd|pswd|passwort|kennwort|mot de passe|mdp|contraseña|wachtwoord|senha|hasło|heslo|lösenord|пароль|パスワード|密码|pin',
  ],
  ['email', 'e ?-?mail[\\p{L}\\d]*|mail(?: ?(?:address|from|to))?|correo|courriel|poczta|почта|メール|邮箱'],
  [
    'phone',
    'phone[\\p{L}\\d]*|t[eé]l[eé](?:ph|f)o[\\p{L}\\d]*|tel|mobile?(?:number|no)?|cell(?:phone)?|handy[\\p{L}\\d]*|fax|móvil|celular|телефон|電話|手机|rufnummer|festnetz',
  ],
  ['ip', 'ip(?:address)?'],
  ['coupon', 'coupon(?:code)?|gutschein[\\p{L}\\d]*|voucher|promo ?code'],
  [
    'company',
    'company[\\p{L}\\d]*|firma|firmenname|entreprise|société|empresa|azienda|ragione sociale|bedrijf[\\p{L}\\d]*|organi[sz]ation|business ?name|vat(?:number|id|no)?|tax ?(?:id|number)|ust ?id[\\p{L}\\d]*|umsatzsteuer[\\p{L}\\d]*|siret|steuer ?nummer|codice fiscale|partita iva|nif|cif|abn',
  ],
  ['note', 'customer ?note|order ?(?:comments?|notes?)|private ?note|excerpt|bestellnotiz|kundennotiz'],
  [
    'address',
    'add?res[\\p{L}\\d]*|addr ?\\d?|street[\\p{L}\\d]*|city|town|suburb|post ?(?:al ?)?code|zip(?:code)?|province|county|state|region|country[\\p{L}\\d]*|house ?(?:number|no)|apartment|apt|unit|straße|strasse|hausnummer|ort|wohnort|stadt|plz|postleitzahl|bundesland|land|rue|ville|code postal|pays|calle|dirección|ciudad|código postal|provincia|país|via|indirizzo|città|cap|straat|plaats|cidade|endereço|cep|ulica|miasto|город|адрес|住所|地址',
  ],
  [
    'data',
    'birth[\\p{L}\\d]*|^(?:day|month|year)$|^(?:tag|monat|jahr)$|bday|dob|geburtsdatum|gender|ssn|social ?security[\\p{L}\\d]*|passport|national ?id|tax ?file',
  ],
  ['transaction', '(?:transaction|txn)(?:id)?|transaktion[\\p{L}\\d]*|payment ?id'],
  [
    'credential',
    'dat(?:abase|enbank)[\\p{L}\\d]*|(?:db|ftp) ?(?:name|user|host(?:name)?|prefix|pass[\\p{L}\\d]*)',
  ],
  [
    'server-path',
    'abspath|(?:log|upload|server|root|install[\\p{L}\\d]*|file|home|document) ?(?:path|directory|dir|folder)|log ?file|directory|verzeichnis|pfad',
  ],
  ['site-id', '(?:site|blog|shop|store|merchant|tenant|instance) ?id'],
  ['site-address', '(?:site|home|store) ?url|siteaddress|website|webseite|url'],
  ['site-name', '(?:blog|site|store|shop|from) ?name|site ?title|titel der website'],
  [
    'name',
    '(?:first|last|middle|full|given|family|sur|fore|nick|display|user|maiden|contact|card ?holder|your|billing|shipping|customer|recipient|holder|owner|legal|real|author|screen|account|login) ?name|fname|lname|mname|card ?(?:holder|name)|name on card|user(?:id)?|login(?:id)?|^log$|account ?id|member ?(?:id|number)|customer|kunde[\\p{L}\\d]*|vorname|nachname|familienname|benutzer(?!definiert)[\\p{L}\\d]*|anzeigename|spitzname|prénom|nom|utilisateur|identifiant|identifier|usr ?id|acct|^account$|registry|\\p{L}*username[\\p{L}\\d]*|(?:perm|student|employee|staff|patient|registration|enroll?ment|policy|case|ticket|id|matr[ií]cula|solicitud|personal|badge) ?(?:number|no|nr)|número de [\\p{L}]+|(?<!(?:post|page|product|item|order|site|blog|category|term|form|list|menu|element|client|app|key|api|session) )(?<=\\p{L} )id$|nombre|apellidos?|usuario|nome|cognome|utente|voornaam|achternaam|gebruikersnaam|sobrenome|imię|nazwisko|имя|фамилия|логин|氏名|姓名|用户名|name',
  ],
];

/** A field that is asked for something else, whatever else its names say. */
const OTHER = late('u')`(?<!\p{L})(?:search|suche|recherche|buscar|cerca|amount|quantity)(?!\p{L})`;
/** One of several boxes that take one character each: `otp-input-3`. What stands in it is nobody's. */
const BOX = late('u')`(?:otp|code|pin|digit)(?: \p{L}+){0,2} \d$`;
/** Names of which a part looks like one of the above and which hold none of it. */
const HARMLESS = late(
  'u',
)`(?<!\p{L})(?:subject|betreff|(?:brand|item|product|file|plugin|event|group|list|template) name|name of (?:the )?\p{L}+|(?:e ?)?mail title|filter|sort|per page|screen option|quantity|qty|amount|page|status|format|template|colou?r|width|height|size|interval|prefix|suffix|enable[d]?|disable[d]?|show|hide|port|encryption|display (?:as|on)|method|provider|type|mode|permission|menu|slug|order by|captcha|csrf)(?!\p{L})`;

/** Kinds of which a doubt masks. */
const SECRET = /key|token|password|credential/;

const TESTS = WORDS.map(([kind, words]) => [kind, late('u')`(?<!\p{L})(?:${words})(?!\p{L})`] as const);

/** Answers that were given; a page asks of the same few names again and again. */
const told = new Map<string, Kind | undefined>();

/** Is it one of several boxes that take a character each? */
export function isBox(names: readonly string[]): boolean {
  return names.some((name) => name !== '' && BOX().test(spell(name)));
}

/** What builders of forms call a field that nobody has named. */
const ANY_FIELD =
  /^(?:(?:txt|text|edit|input|form|control|ctrl|ctl|field|box|element|item|el|f) ?){0,3}\d{0,6}$/;

/** Does none of its names say anything, as `TextBox1`, or a row of hex digits, says nothing? */
export function isNameless(names: readonly string[]): boolean {
  return names.every((name) => ANY_FIELD.test(spell(name)) || isDrawnRun(name));
}

/** The kind that a field's names speak of, the first name that speaks of one. */
export function kindOfWords(names: readonly string[]): Kind | undefined {
  const kind = kindOfNames(names);
  const isOther = kind && !SECRET.test(kind) && names.some((name) => OTHER().test(spell(name)));
  return isOther === true ? undefined : kind;
}

function kindOfNames(names: readonly string[]): Kind | undefined {
  for (const name of new Set(names)) {
    if (name === '') continue;
    if (told.size > 2_000) told.clear();
    if (!told.has(name)) told.set(name, kindOfName(spell(name)));
    const kind = told.get(name);
    if (kind) return kind;
  }
  return undefined;
}

function kindOfName(spelt: string): Kind | undefined {
  const [kind] = TESTS.find(([, words]) => words().test(spelt)) ?? [];
  return kind && HARMLESS().test(spelt) && !SECRET.test(kind) && kind !== 'card' ? undefined : kind;
}

const HUMP = late('gu')`(\p{Ll})(\p{Lu})`;
const NUMBERED = late('gu')`(\p{L})(\d)`;

/** `billing_address_1`, `apiKey[live]`, `data-licence` as words. */
function spell(name: string): string {
  return name
    .slice(0, 200)
    .replace(HUMP(), '$1 $2')
    .toLowerCase()
    .replace(/[\s_\-[\].:*#/'’()]+/g, ' ')
    .replace(NUMBERED(), '$1 $2')
    .trim();
}
