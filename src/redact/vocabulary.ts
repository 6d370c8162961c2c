import type { VocabularyEntry } from '../domain/vocabulary';
import { type Kind, outranks } from '../domain/kind';
import { isCommon } from './common-words';
import type { Finding } from './finding';
import { type HashKey, siphash } from './siphash';
import { spellWords, type Word } from './spell-words';
import { late } from './late';

/** Most words that are looked up together; of a longer value every such stretch enters. */
const GROUP = 6;
const MAX_ENTRIES = 4_000;
/** Most stretches of one value: a note may be long. */
const MAX_STRETCHES = 60;
/** Most characters between two words of a group. */
const MAX_GAP = 8;
/** Whose words are known one by one, too: somebody's last name alone is still theirs. */
const PERSONS: ReadonlySet<Kind> = new Set(['name', 'customer-name', 'administrator', 'email']);

/** What was masked once: keyed hashes of words and groups of words. It cannot be read back. */
export type Vocabulary = {
  /** Takes in a value; afterwards its words are found in any text. */
  readonly learn: (value: string, kind: Kind) => void;
  /** Takes in what was learnt elsewhere in the recording. */
  readonly adopt: (entries: readonly VocabularyEntry[]) => void;
  /** What was learnt since the last time that it was asked for. */
  readonly takeNew: () => VocabularyEntry[];
  /** How much is known: it only grows. */
  readonly size: () => number;
  /** Where a text holds what was learnt; linear in its words. */
  readonly find: (text: string) => Finding[];
};

export function createVocabulary(key: HashKey): Vocabulary {
  const entries = new Map<string, VocabularyEntry>();
  /** Hashes of first words, with the sizes of the groups that begin so. */
  const starts = new Map<string, Set<number>>();
  const seen = new Map<string, ReadonlySet<number> | undefined>();
  let fresh: VocabularyEntry[] = [];
  /** Counts what was learnt, and what was learnt anew of a value. */
  let learnt = 0;

  function add(entry: VocabularyEntry): boolean {
    const known = entries.get(entry.hash);
    if (known ? !outranks(entry.kind, known.kind) : entries.size >= MAX_ENTRIES) return false;
    learnt += 1;
    entries.set(entry.hash, entry);
    starts.set(entry.start, (starts.get(entry.start) ?? new Set()).add(entry.words));
    seen.clear();
    return true;
  }

  function learnGroup(words: readonly string[], kind: Kind): void {
    const [first = ''] = words;
    const entry = {
      hash: siphash(key, words.join(' ')),
      start: siphash(key, first),
      words: words.length,
      kind,
    };
    if (add(entry)) fresh.push(entry);
  }

  /** Sizes of groups that begin with `word`; remembered, for a page repeats its words. */
  function sizesOf(word: string): ReadonlySet<number> | undefined {
    if (seen.has(word)) return seen.get(word);
    if (seen.size > 20_000) seen.clear();
    const sizes = starts.get(siphash(key, word));
    seen.set(word, sizes);
    return sizes;
  }

  return {
    learn: (value, kind) => {
      for (const group of groupsOf(value, kind)) learnGroup(group, kind);
    },
    adopt: (known) => {
      for (const entry of known) add(entry);
    },
    takeNew: () => {
      const taken = fresh;
      fresh = [];
      return taken;
    },
    size: () => learnt,
    find: (text) => {
      if (entries.size === 0) return [];
      return findGroups(text, sizesOf, (group) => entries.get(siphash(key, group))?.kind);
    },
  };
}

/**
 * Where a text holds groups of words that are known: `sizesOf` tells how many words those have that begin with one,
 * `kindOf` what a group is, its words parted by blanks. The longest one counts; linear in the words of the text.
 */
export function findGroups(
  text: string,
  sizesOf: (first: string) => ReadonlySet<number> | undefined,
  kindOf: (group: string) => Kind | undefined,
): Finding[] {
  const words = [...spellWords(text)];
  const found: Finding[] = [];
  let until = 0;
  for (const [at, first] of words.entries()) {
    const sizes = sizesOf(first.word);
    if (!sizes) continue;
    for (const size of [...sizes].sort((a, b) => b - a)) {
      const group = words.slice(at, at + size);
      const last = group.at(-1);
      if (!last || last.end <= until || group.length < size || !isTogether(group)) continue;
      const kind = kindOf(group.map(({ word }) => word).join(' '));
      if (kind === undefined) continue;
      until = last.end;
      found.push({ kind, start: first.start, end: last.end, rule: 'vocabulary' });
      break;
    }
  }
  return found;
}

function isTogether(group: readonly Word[]): boolean {
  return group.every((word, at) => at === 0 || word.start - (group[at - 1]?.end ?? 0) <= MAX_GAP);
}

/** The groups of words by which `value` is known again; none where they would name nobody. */
export function groupsOf(value: string, kind: Kind): string[][] {
  const words = [...spellWords(value.slice(0, 2_000))].map(({ word }) => word);
  const groups: string[][] = [];
  if (words.length > GROUP) {
    const last = Math.min(words.length - GROUP, MAX_STRETCHES);
    for (let at = 0; at <= last; at += 1) groups.push(words.slice(at, at + GROUP));
  } else if (isTelling(words, kind)) groups.push(words);
  if (PERSONS.has(kind) && words.length <= GROUP) {
    const own = kind === 'email' ? [...spellWords(value.split('@')[0] ?? '')].map(({ word }) => word) : words;
    if (own.length < words.length && isTelling(own, kind)) groups.push(own);
    if (own.length > 1) groups.push(...own.map((word) => [word]).filter((word) => isTelling(word, kind)));
  }
  return groups;
}

const IDEOGRAPHIC = late('u')`\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}`;

/** Enough of it to be one value and no other: short numbers and common words are everybody's. */
function isTelling(words: readonly string[], kind: Kind): boolean {
  const letters = words.join('');
  if (letters.length < (IDEOGRAPHIC().test(letters) ? 2 : 4)) return false;
  if (words.length > 1 && (kind === 'site-address' || PERSONS.has(kind))) return true;
  if (/^\d+$/.test(letters)) return letters.length >= 7;
  if (kind === 'address' && words.length > 2) return true;
  return words.some((word) => !isCommon(word) && !/^(?:\d+|.)$/.test(word));
}
