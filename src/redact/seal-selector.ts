import type { SealedText } from '../domain/sealed';
import type { Finding } from './finding';
import { runsOf } from './path-words';
import type { Sealer } from './seal';

/** Positions and headings are nobody's number. */
const OURS = /:nth-of-type\(\d+\)|(?<![\w-])h[1-6](?![\w-])/g;

/**
 * A selector: its words read by the rules, drawn ones gone whole, because an avatar's id is the hash of an e-mail
 * address; other numbers covered, because WordPress writes the ids of orders, users and comments into them
 * (`#order-1041`, `#user-3`, `#cb-select-1041`).
 */
export function sealSelector(sealer: Sealer, selector: string): SealedText {
  return sealer.text(selector, undefined, findInSelector);
}

function findInSelector(selector: string): Finding[] {
  return runsOf(selector.replace(OURS, (own) => ' '.repeat(own.length)));
}
