import { unpackWords } from './unpack-words';
import lists from './word-lists.json' with { type: 'json' };

/** Words that are settings (scripts/word-lists/options.ts). */
let words: ReadonlySet<string> | undefined;

/** Is this entry, as a whole, a word that is a setting anywhere? Case and spaces around it do not count. */
export function isOptionWord(entry: string): boolean {
  words ??= new Set(unpackWords(lists.options));
  return words.has(entry.replace(/\s+/g, ' ').trim().toLowerCase());
}
