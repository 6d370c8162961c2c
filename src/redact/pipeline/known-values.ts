import type { Kind } from '../../domain/kind';
import type { Finding } from '../finding';
import { createRecent } from '../recent';
import { findGroups, groupsOf } from '../vocabulary';

/** Most groups of words that are known at once: what a stream met last counts. */
const MOST = 20_000;

/** Kinds whose value is the same wherever it stands. An address's parameter or a number is, elsewhere, something else. */
const KEPT: ReadonlySet<Kind> = new Set([
  'api-key',
  'application-password',
  'card',
  'credential',
  'customer-name',
  'email',
  'iban',
  'licence-key',
  'name',
  'nonce',
  'order-key',
  'password',
  'phone',
  'private-key',
  'token',
]);

/** What a text has shown so far, so that a value that was masked once is masked in what comes later. */
export type KnownValues = {
  readonly learn: (value: string, kind: Kind) => void;
  readonly find: (text: string) => Finding[];
};

/** The vocabulary of one stream: in the clear, because it lives no longer than the text that it was read from. */
export function createKnownValues(): KnownValues {
  const kinds = createRecent<Kind>(MOST);
  const sizes = createRecent<ReadonlySet<number>>(MOST);
  let isEmpty = true;

  return {
    learn: (value, kind) => {
      if (!isOneOfItsOwn(value, kind)) return;
      const groups = groupsOf(value, kind);
      for (const group of groups) {
        // One word out of a name may be any word of a log.
        if (group.length === 1 && groups.length > 1) continue;
        const name = copy(group.join(' '));
        const first = copy(group[0] ?? '');
        kinds.set(name, kinds.get(name) ?? kind);
        sizes.set(first, new Set([...(sizes.get(first) ?? []), group.length]));
        isEmpty = false;
      }
    },
    find: (text) => (isEmpty ? [] : findGroups(text, sizes.get, kinds.get)),
  };
}

/** A rule that errs takes a word of everybody's for a value; in a log it would be masked in each line from there on. */
function isOneOfItsOwn(value: string, kind: Kind): boolean {
  if (!KEPT.has(kind) || new Set(value).size < 4) return false;
  return kind === 'password' || /[^a-z\s_-]/.test(value);
}

/** Part of a string keeps the whole of it in memory: what is kept for long is written anew. */
function copy(part: string): string {
  return Array.from(part).join('');
}
