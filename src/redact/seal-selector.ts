import type { SealedText } from '../domain/sealed';
import type { Sealer } from './seal';

/**
 * A selector: its words read by the rules, its numbers covered, because WordPress writes the ids of orders, users and
 * comments into them (`#order-1041`, `#user-3`, `#cb-select-1041`). Positions stay; they are nobody's number.
 */
export function sealSelector(sealer: Sealer, selector: string): SealedText {
  // Read as a whole first: where a rule finds something, all of it is one value.
  const whole = sealer.text(selector);
  if (whole.some((part) => part.as !== 'plain')) return whole;
  const pieces = selector.split(/(:nth-of-type\(\d+\)|\d+)/);
  return sealer.join(
    ...pieces.map((piece) => (/^\d+$/.test(piece) ? sealer.whole(piece, 'record-id') : sealer.text(piece))),
  );
}
