import type { Arrival } from '../../src/capture/world';
import type { VocabularyEntry } from '../../src/domain/vocabulary';
import { createPageVocabulary, type PageVocabulary } from '../../src/redact/dom/page-vocabulary';
import type { Finder } from '../../src/redact/finding';
import { createSealer, type Sealer } from '../../src/redact/seal';
import { type HashKey, newHashKey } from '../../src/redact/siphash';

/**
 * Longest wait for the recording's own key, in milliseconds; a step that a person makes never waits. A look-back waits
 * longer: trouble that is hashed with another key is not known again, and would be called new.
 */
const KEY_MS = { recording: 3_000, lookBack: 30_000 } as const;

export type SealerHolder = {
  readonly sealer: () => Sealer;
  /** The sealer's own eyes, for pictures. */
  readonly find: Finder;
  /** Fulfilled once the recording's own key is here, or is waited for no longer. */
  readonly keyed: Promise<unknown>;
  /** With the key comes how this document came into its tab, where that is more than opened. */
  readonly adopt: (key: HashKey, vocabulary: readonly VocabularyEntry[], how?: Arrival) => void;
  readonly arrival: () => Arrival | undefined;
};

/** Seals with a key of this frame's own until the recording's is here; then `masked` is told what this page masked. */
export function holdSealer(
  window: Window & typeof globalThis,
  masked: (entries: VocabularyEntry[]) => void,
  isLookBack: boolean,
  signal: AbortSignal,
): SealerHolder {
  const keyed = Promise.withResolvers<unknown>();
  let isKeyed = false;
  let arrival: Arrival | undefined;
  let told: ReturnType<typeof setTimeout> | undefined;
  let held = hold(newHashKey());
  setTimeout(keyed.resolve, isLookBack ? KEY_MS.lookBack : KEY_MS.recording);

  function hold(key: HashKey): { vocabulary: PageVocabulary; find: Finder; sealer: Sealer } {
    const vocabulary = createPageVocabulary(window, key, signal);
    const find: Finder = (text) => {
      told ??= setTimeout(tell);
      return vocabulary.find(text);
    };
    return { vocabulary, find, sealer: createSealer(key, find) };
  }

  /** Once for all that was found in one task. Hashes with a key of this frame's own are of no use to anybody. */
  function tell(): void {
    told = undefined;
    const entries = isKeyed ? held.vocabulary.takeNew() : [];
    if (entries.length > 0 && !signal.aborted) masked(entries);
  }

  return {
    sealer: () => held.sealer,
    find: (text) => held.find(text),
    keyed: keyed.promise,
    arrival: () => arrival,
    adopt: (key, vocabulary, how) => {
      arrival = how;
      held = hold(key);
      held.vocabulary.adopt(vocabulary);
      isKeyed = true;
      keyed.resolve(undefined);
    },
  };
}
