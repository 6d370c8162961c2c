import { unpackWords } from './unpack-words';
import lists from './word-lists.json' with { type: 'json' };

/** Words that everybody's screens hold (scripts/word-lists/common.ts); most frames look none up. */
let common: ReadonlySet<string> | undefined;

/** Is `word`, spelt as it is looked up, one that says nothing of anybody? */
export function isCommon(word: string): boolean {
  common ??= new Set(unpackWords(lists.common));
  return common.has(word);
}
