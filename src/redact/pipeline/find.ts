import type { Finder, Finding, Rule } from '../finding';
import { rules } from '../rules';
import { createSieve } from '../sieve/sieve';
import signs from '../sieve/signs.json' with { type: 'json' };
import { withoutPlaceholders } from './placeholders';
import { settle } from './settle';

/** The vocabulary's word for a value is better than that of a rule which knows only the words before it. */
const GENERIC = rules.findIndex(({ id }) => id === 'constant');
const order = rules.map((rule) => rule.id).toSpliced(GENERIC, 0, 'vocabulary');
const sieve = createSieve(rules, signs);

/** Everything the rules find in `text`, in order, never overlapping. */
export function find(text: string, using?: readonly Rule[]): Finding[] {
  const found = using ? using.flatMap((rule) => rule.find(text)) : findSieved(text);
  return settle(withoutPlaceholders(text, found), order);
}

/** Finds by the rules and by what a recording has masked before. */
export function findAlso(known: Finder): Finder {
  return (text) => settle(withoutPlaceholders(text, [...findSieved(text), ...known(text)]), order);
}

function findSieved(text: string): Finding[] {
  const found: Finding[] = [];
  sieve(text, (rule, kind, start, end) => found.push({ rule, kind, start, end }));
  return found;
}
