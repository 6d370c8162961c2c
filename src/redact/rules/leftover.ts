import { ALL_WORDS } from '../credential-words';
import { ruleOf } from '../finding';
import { looksDrawn } from '../looks-drawn';

const WORD = new RegExp(ALL_WORDS, 'gi');
/** The token that the word is given, or the next that begins at most 60 characters on, in the same line; not within a percent-encoded sign. */
const NEXT =
  /(?:=|[^\r\n]{0,60}?(?<![\w+/=.~-])[_+/=.~-]{0,20})(?<!%[0-9A-Fa-f]?)([A-Za-z0-9][\w+/=.~-]{10,400})/y;
/** The name that a token is given to, which stays. */
const NAME = /^[A-Za-z_][\w-]{0,60}=(?=.{8})/;
/** Keys of ids that a provider finds a request again by, right before a token. */
const CORRELATION =
  /(?:trace|request|correlation|debug|span|delivery|operation|transfer|log|job|message)[ _-]?id["'\]]{0,2}\s{0,3}(?:=>|[:=])\s{0,3}["']?$/i;
/** How far before a token its word may end, in characters. */
const NEAR = 60;

/** What no other rule knows: a token that a machine drew, shortly behind a word that calls it a key. */
export const leftover = ruleOf('leftover', {
  expression: WORD,
  read: ({ index, 0: word, input }, tell) => {
    NEXT.lastIndex = index + word.length;
    let told: number | undefined;
    for (let match = NEXT.exec(input); match; match = NEXT.exec(input)) {
      const token = match[1] ?? '';
      const start = NEXT.lastIndex - token.length;
      if (start > index + word.length + NEAR) break;
      const from = start + (NAME.exec(token)?.[0].length ?? 0);
      if (!looksDrawn(token) || CORRELATION.test(input.slice(Math.max(0, from - 40), from))) continue;
      told = start + token.replace(/[.=/-]{1,3}$/, '').length;
      tell('credential', from, told);
    }
    return told;
  },
});
