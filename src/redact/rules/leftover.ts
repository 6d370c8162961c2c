import { ALL_WORDS } from '../credential-words';
import { ruleOf } from '../finding';
import { looksDrawn } from '../looks-drawn';

const WORD = new RegExp(ALL_WORDS, 'gi');
/** The next token that begins at most 60 characters on, in the same line. */
const NEXT = /[^\r\n]{0,60}?(?<![\w+/=.~-])[_+/=.~-]{0,20}(?<token>[A-Za-z0-9][\w+/=.~-]{10,400})/dy;
/** How far before a token its word may end, in characters. */
const NEAR = 60;

/** What no other rule knows: a token that a machine drew, shortly behind a word that calls it a key. */
export const leftover = ruleOf('leftover', {
  expression: WORD,
  read: ({ index, 0: word, input }, tell) => {
    NEXT.lastIndex = index + word.length;
    for (let match = NEXT.exec(input); match; match = NEXT.exec(input)) {
      const [start, end] = match.indices?.groups?.['token'] ?? [0, 0];
      if (start > index + word.length + NEAR) break;
      const token = input.slice(start, end);
      if (looksDrawn(token)) tell('credential', start, start + token.replace(/[.=/-]{1,3}$/, '').length);
    }
    return undefined;
  },
});
