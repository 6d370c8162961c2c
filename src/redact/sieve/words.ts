import type { Finding, Rule } from '../finding';
import type { Standing, WordScan } from '../scan';
import { createAutomaton, type Wanted } from './automaton';
import type { Place } from './sign';

/** A word is looked for by its beginning, and compared where that stands: long words would make many states. */
const BEGIN = 8;

/** What the automaton is to look for of a rule's words; `number` counts on from `first`. */
export function wantedOf(words: readonly string[], first: number): Wanted[] {
  return words.map((word, nth) => ({
    run: Array.from(word.slice(0, BEGIN), (letter) => placeOf(letter.charCodeAt(0))),
    number: first + nth,
  }));
}

/** Of a place in the text at which the beginning of `word` ends: the word, if it stands there. */
export function standingAt(text: string, word: string, last: number): Standing | undefined {
  const at = last - Math.min(BEGIN, word.length) + 1;
  return text.slice(at, at + word.length).toLowerCase() === word ? { word, at } : undefined;
}

/** A rule that reads wherever one of its words stands. */
export function ruleOfWords(id: string, scan: WordScan): Rule {
  let words: readonly string[] | undefined;
  let read: ReturnType<typeof createAutomaton> | undefined;
  return {
    id,
    scans: [],
    wordScan: scan,
    find: (text) => {
      words ??= scan.words();
      const all = words;
      read ??= createAutomaton(wantedOf(all, 0));
      const standing: Standing[] = [];
      read(text, (number, last) => {
        const one = standingAt(text, all[number] ?? '', last);
        if (one) standing.push(one);
      });
      const found: Finding[] = [];
      scan.read(text, standing, (kind, start, end) => found.push({ kind, start, end, rule: id }));
      return found;
    },
  };
}

/** A letter in both cases, by its code. */
const LETTERS: Place[] = [];

function placeOf(code: number): Place {
  return (LETTERS[code] ??= new Set([code, String.fromCharCode(code).toUpperCase().charCodeAt(0)]));
}
