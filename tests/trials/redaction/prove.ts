import { setImmediate } from 'node:timers/promises';
import { fc } from '../../support/property.ts';
import { anyCase, type Case } from './cases.ts';
import type { Property } from './properties.ts';
import { redactorOf } from './redactor.ts';

/** How a property fared; a whole one has no counterexample, and its control one. */
export type Proof = {
  readonly cases: number;
  /** The smallest text that broke it. */
  readonly counterexample?: Case;
  /** Which case told that it was broken on purpose; nothing where none did. */
  readonly controlRedAfter?: number;
};

/** So many cases are tried before whoever waits hears of it, or may stop it. */
const AT_ONCE = 50;

/** Where a long proof is watched from. */
type Watch = { readonly signal: AbortSignal; readonly note: (done: number) => void };

/** Tries a property, and its control, on `count` cases; the same seed draws the same ones. */
export async function proveProperty(
  { holds, control, reading }: Property,
  count: number,
  seed: number,
  watch?: Watch,
): Promise<Proof> {
  const redact = redactorOf(reading);
  let done = 0;
  const proof = await fc.check(
    fc.asyncProperty(anyCase, async (one) => {
      done += 1;
      watch?.note(Math.min(done, count));
      if (done % AT_ONCE === 0) await setImmediate();
      // Whoever stops is not to wait for the smallest counterexample.
      return watch?.signal.aborted !== true && holds(redact, one);
    }),
    { numRuns: count, seed },
  );
  watch?.signal.throwIfAborted();
  const broken = control(redact);
  const red = fc.check(
    fc.property(anyCase, (one) => holds(broken, one)),
    { numRuns: count, seed, endOnFailure: true },
  );
  const [counterexample] = proof.counterexample ?? [];
  return {
    cases: proof.numRuns,
    ...(counterexample === undefined ? {} : { counterexample }),
    ...(red.failed ? { controlRedAfter: red.numRuns } : {}),
  };
}

export function isWhole({ counterexample, controlRedAfter }: Proof): boolean {
  return counterexample === undefined && controlRedAfter !== undefined;
}
