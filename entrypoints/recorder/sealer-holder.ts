import { createSealer, type Sealer } from '../../src/redact/seal';
import { type HashKey, newHashKey } from '../../src/redact/siphash';

/** Longest wait for the recording's own key, in milliseconds; a step that a person makes never waits. */
const KEY_MS = 3_000;

export type SealerHolder = {
  readonly sealer: () => Sealer;
  /** Fulfilled once the recording's own key is here, or is waited for no longer. */
  readonly keyed: Promise<unknown>;
  readonly adopt: (key: HashKey) => void;
};

/** Seals with a key of this frame's own until the recording's is here. */
export function holdSealer(): SealerHolder {
  const arrival = Promise.withResolvers<unknown>();
  let sealer = createSealer(newHashKey());
  setTimeout(arrival.resolve, KEY_MS);
  return {
    sealer: () => sealer,
    keyed: arrival.promise,
    adopt: (known) => {
      sealer = createSealer(known);
      arrival.resolve(undefined);
    },
  };
}
