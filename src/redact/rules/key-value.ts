import { TELLING_WORDS } from '../credential-words';
import { type Finding, ruleOf } from '../finding';

const WORD = new RegExp(TELLING_WORDS, 'gi');
/** From the end of the word to the beginning of its value: the rest of its name, a sign, a quote. */
const LEAD =
  /(?:s|en|es)?\d{0,3}(?:[_A-Z-][\w-]{0,30}|\[[\w-]{0,30})?\]?(?:\\{0,3}["'`]|&(?:quot|#0?39|#0?34);|%22)?(?:\]|%5D)?(?:\s(?:string|String|str))?(?:\s{0,4}(?:=>|[?.:]{0,3}={1,3}|:|,\s{0,24}"value":|%3[DdAa])\s{0,4}|;s:\d{1,6}:|>(?=\s{0,8}[^<>]{4,400}<\/)\s{0,8}|(?<=["'`]),\s{0,4}(?=["'`][^"'`\r\n]{0,20}\d)|\s(?:is|was|ist|lautet|lautete|est|es|è)\s{0,2}:?\s{0,2}(?=\S{0,40}\d)|\s(?=["'`][^"'`\s]{0,40}\d))(?:string\(\d{1,5}\)\s|\|{1,2}\s?|\$\s?)?/y;
/**
 * The value: a header's signature with its time (docs.stripe.com/webhooks), the rest of a line of PHP's `print_r`, up to
 * the quote that closes it, else up to what ends a word of any notation. A placeholder is none.
 */
const VALUE =
  /(?!<[a-z-]{2,24}\d{0,6}>)(?:(t=\d{6,12}(?:,v\d=[0-9a-f]{32,128}){1,6})|(?<=\] => )([^\s"'()[][^\r\n"'()[]{0,200}[^\s"'()[])|\\{1,3}["'`]([^"'`\\\r\n]{1,400})|"((?:\\.|[^"\\\r\n]){1,400})|'((?:\\.|[^'\\\r\n]){1,400})|`([^`\r\n]{1,400})|(?:&(?:quot|#0?39|#0?34);|%22)([^&%\s]{1,400})|([^\s"'`&,;<>)\]}|]{4,400}))/dy;
/** What stands behind such a word and is no value: states, types, the next words of a sentence. */
const NO_VALUE =
  /^(?:null|nil|none|true|false|undefined|unknown|empty|(?:un)?set|missing|expir(?:ed|ée?|ad[oa])|required|optional|wrong|failed|error|denied|rejected|revoked|verified|(?:in)?v[aá]lid[aeo]?|(?:in)?acti[fv][aeo]?|(?:en|dis)abled|absente?|must|should|cannot|could|does|have|that|this|with|your|please|enter|string|array|object|boolean|integer|number|function|default|value|basic|bearer|digest|oauth|changed|updated|saved|reset|using|from|(?:un)?g[üu]ltig(?:er?)?|fehlt|abgelaufen|leer|nicht|falsch|erforderlich|bitte|muss|gespeichert|manquante?|requise?|incorrect[aeo]?|erronée?|errat[oa]|vacío|requerid[oa]|non valido|(?:dis)?connected|not[_ -]set|configur(?:ed|ée?|ad[oa])|stored|present|pending|blocked|limited|(?:in)?aktiv|verbunden|getrennt|vorhanden|gesetzt|gesperrt|connectée?|caducad[oa]|conectad[oa]|attiv[oa]|scadut[oa]|conness[oa]|actief|verlopen|geldig|verbonden|ativ[oa]|(?:site|item)_[a-z_]{4,30}|\*{3,}|•{3,}|(?:[a-z]{2,6}[_-])?x{6,}(?:[_-]x{4,}){0,8}|<.{0,40}>|\[.{0,30}\]?|\{.{0,30}\}?|%[sd]|[\w.]{1,80}\(.{0,80})[.!:?]?$/i;

/** A value behind a word that names a secret, in the dress of any notation: `api_key=…`, `"secret": "…"`, `[pw] => …`. */
export const keyValue = ruleOf('key-value', {
  expression: WORD,
  read: ({ index, 0: word, input }, tell) => {
    LEAD.lastIndex = index + word.length;
    if (!LEAD.test(input)) return undefined;
    VALUE.lastIndex = LEAD.lastIndex;
    const [start, end] = VALUE.exec(input)
      ?.indices?.slice(1)
      .find((span) => span) ?? [0, 0];
    if (!isValue(input.slice(start, end), word)) return undefined;
    tell(kindOf(word), start, end);
    return end;
  },
});

function isValue(value: string, word: string): boolean {
  if (value.trim() === '' || NO_VALUE.test(value)) return false;
  // "Tokens: 1500" is a count.
  return !/token|sig|auth|sid/i.test(word) || !/^\d{1,7}$/.test(value);
}

function kindOf(word: string): Finding['kind'] {
  return /^(?:pass(?!code)|pwd|pw|kennwort|mot|contra|wachtwoord|senha|пароль)/i.test(word)
    ? 'password'
    : 'credential';
}
