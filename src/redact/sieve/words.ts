import type { Finding, Rule } from '../finding';
import type { Standing, WordScan } from '../scan';
import { createAutomaton, type Wanted } from './automaton';
import type { Place } from './sign';

/** A word is looked for by its beginning, and compared where that stands: what is longer takes long to make. */
const BEGIN = 12;

/** A word of a rule; `isExact` where its case counts. */
export type Word = { readonly word: string; readonly isExact: boolean };

/** All words of a rule. */
export function wordsOf({ words, exact }: WordScan): Word[] {
  return [
    ...words().map((word) => ({ word, isExact: false })),
    ...exact().map((word) => ({ word, isExact: true })),
  ];
}

/** What the automaton is to look for of `words`; `number` counts on from `first`. */
export function wantedOf(words: readonly Word[], first: number): Wanted[] {
  return words.map(({ word, isExact }, nth) => {
    const places = isExact ? EXACT : IN_ANY_CASE;
    const run = Array.from(word.slice(0, BEGIN), (letter) => placeOf(letter.charCodeAt(0), places, isExact));
    return { run, number: first + nth };
  });
}

/** Of a place in the text at which the beginning of a word ends: the word, if it stands there. */
export function standingAt(text: string, { word, isExact }: Word, last: number): Standing | undefined {
  const at = last - Math.min(BEGIN, word.length) + 1;
  const there = text.slice(at, at + word.length);
  return (isExact ? there : there.toLowerCase()) === word ? { word, at } : undefined;
}

/** A rule that reads wherever one of its words stands. */
export function ruleOfWords(id: string, scan: WordScan): Rule {
  let words: readonly Word[] | undefined;
  let read: ReturnType<typeof createAutomaton> | undefined;
  return {
    id,
    scans: [],
    wordScan: scan,
    find: (text) => {
      words ??= wordsOf(scan);
      const all = words;
      read ??= createAutomaton(wantedOf(all, 0));
      const standing: Standing[] = [];
      read(text, (number, last) => {
        const word = all[number];
        const one = word && standingAt(text, word, last);
        if (one) standing.push(one);
      });
      const found: Finding[] = [];
      scan.read(text, standing, (kind, start, end) => found.push({ kind, start, end, rule: id }));
      return found;
    },
  };
}

/** A letter, and a letter in both cases, by its code. */
const EXACT: Place[] = [];
const IN_ANY_CASE: Place[] = [];

function placeOf(code: number, places: Place[], isExact: boolean): Place {
  return (places[code] ??= new Set([
    code,
    isExact ? code : String.fromCharCode(code).toUpperCase().charCodeAt(0),
  ]));
}
