import type { Finder, Finding } from '../finding';
import { rules } from '../rules';
import { createSieve, type Sieve } from '../sieve/sieve';
import signs from '../sieve/signs.json' with { type: 'json' };
import { besidePlaceholders } from './placeholders';
import { readAgain } from './read-again';
import { settle } from './settle';

/** The vocabulary's word for a value is better than that of a rule which knows only the words before it. */
const GENERIC = rules.findIndex(({ id }) => id === 'constant');
const order = rules.map((rule) => rule.id).toSpliced(GENERIC, 0, 'vocabulary');
/** Made when a text is read first: a frame that shows none need not wait for it. */
let sieve: Sieve | undefined;

/** Everything the rules find in `text`, as it stands and as it reads, in order, never overlapping. */
export function find(text: string): Finding[] {
  return findBy(findSieved, text);
}

/** Finds by the rules and by what a recording has masked before. */
export function findAlso(known: Finder): Finder {
  return (text) => findBy((read) => [...findSieved(read), ...known(read)], text);
}

function findBy(finder: Finder, text: string): Finding[] {
  const findOwn = besidePlaceholders(finder);
  return settle([...findOwn(text), ...readAgain(text, findOwn)], order);
}

function findSieved(text: string): Finding[] {
  const found: Finding[] = [];
  sieve ??= createSieve(rules, signs);
  sieve(text, (rule, kind, start, end) => found.push({ rule, kind, start, end }));
  return found;
}
