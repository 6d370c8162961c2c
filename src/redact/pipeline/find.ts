import type { Finding, Rule } from '../finding';
import { rules } from '../rules';
import { settle } from './settle';

const order = rules.map((rule) => rule.id);

/** Everything the rules find in `text`, in order, never overlapping. */
export function find(text: string, using: readonly Rule[] = rules): Finding[] {
  return settle(
    using.flatMap((rule) => rule.find(text)),
    order,
  );
}
