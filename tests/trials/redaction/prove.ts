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

/** Tries a property, and its control, on `count` cases; the same seed draws the same ones. */
export function proveProperty(
  { holds, control, reading }: Property,
  count: number,
  seed: number,
  note: (done: number) => void = () => undefined,
): Proof {
  const redact = redactorOf(reading);
  let done = 0;
  const proof = fc.check(
    fc.property(anyCase, (one) => {
      note(Math.min(++done, count));
      return holds(redact, one);
    }),
    { numRuns: count, seed },
  );
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
