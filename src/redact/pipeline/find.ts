import type { Finder, Finding } from '../finding';
import { sift } from '../sieve/sieve';
import { rules } from '../rules';
import { withoutPlaceholders } from './placeholders';
import { settle } from './settle';

/** The vocabulary's word for a value is better than that of a rule which knows only the words before it. */
const GENERIC = rules.findIndex(({ id }) => id === 'constant');
const order = rules.map((rule) => rule.id).toSpliced(GENERIC, 0, 'vocabulary');

/** Everything the rules find in `text`, in order, never overlapping. */
export function find(text: string): Finding[] {
  return settle(withoutPlaceholders(text, findByRules(text)), order);
}

/** Finds by the rules and by what a recording has masked before. */
export function findAlso(known: Finder): Finder {
  return (text) => {
    const found = [...findByRules(text), ...known(text)];
    return settle(withoutPlaceholders(text, found), order);
  };
}

/** What each rule finds where the sieve lets it look. */
function findByRules(text: string): Finding[] {
  const { windowsOf } = sift(text);
  const found: Finding[] = [];
  for (const rule of rules) {
    for (const { start, end } of windowsOf(rule.id)) {
      const whole = start === 0 && end === text.length;
      for (const one of rule.find(whole ? text : text.slice(start, end)))
        found.push(whole ? one : { ...one, start: one.start + start, end: one.end + start });
    }
  }
  return found;
}
