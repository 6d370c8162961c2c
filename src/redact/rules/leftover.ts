import { behindWord } from '../behind-word';
import { ALL_WORDS } from '../credential-words';
import { looksDrawn } from '../looks-drawn';
import type { Finding, Rule } from '../finding';

const TOKEN = /[A-Za-z0-9][\w+/=.~-]{10,400}/g;
const WORDS = new RegExp(ALL_WORDS, 'gi');
/** How far before a token its word may end, in characters. */
const NEAR = 60;

/** What no other rule knows: a token that a machine drew, shortly behind a word that calls it a key. */
export const leftover: Rule = {
  id: 'leftover',
  find: (text) => {
    const found: Finding[] = [];
    const isNamed = behindWord(text, WORDS, NEAR);
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
      const { index, 0: token } = match;
      if (!looksDrawn(token) || !isNamed(index)) continue;
      const value = token.replace(/[.=/-]{1,3}$/, '');
      found.push({ kind: 'credential', start: index, end: index + value.length, rule: 'leftover' });
    }
    return found;
  },
};
