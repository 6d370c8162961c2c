import type { Finder, Finding, Rule } from '../finding';
import { rules } from '../rules';
import { withoutPlaceholders } from './placeholders';
import { settle } from './settle';

/** The vocabulary's word for a value is better than that of a rule which knows only the words before it. */
const GENERIC = rules.findIndex(({ id }) => id === 'constant');
const order = rules.map((rule) => rule.id).toSpliced(GENERIC, 0, 'vocabulary');

/** Everything the rules find in `text`, in order, never overlapping. */
export function find(text: string, using: readonly Rule[] = rules): Finding[] {
  const found = using.flatMap((rule) => rule.find(text));
  return settle(withoutPlaceholders(text, found), order);
}

/** Finds by the rules and by what a recording has masked before. */
export function findAlso(known: Finder): Finder {
  return (text) => {
    const found = [...rules.flatMap((rule) => rule.find(text)), ...known(text)];
    return settle(withoutPlaceholders(text, found), order);
  };
}
