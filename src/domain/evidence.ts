import * as z from 'zod/mini';
import { Sighting } from './sighting';
import { Signal } from './signal';
import { Step } from './step';

/** Whatever a recorder writes ahead: what was done, what went wrong, which versions the page showed. */
export const Evidence = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('step'), step: Step }),
  z.strictObject({ as: z.literal('signal'), signal: Signal }),
  z.strictObject({ as: z.literal('sighting'), sighting: Sighting }),
]);
export type Evidence = z.output<typeof Evidence>;

/** What a piece of evidence is about, whichever it is. */
export function bodyOf(evidence: Evidence): Step | Signal | Sighting {
  switch (evidence.as) {
    case 'step':
      return evidence.step;
    case 'signal':
      return evidence.signal;
    case 'sighting':
      return evidence.sighting;
  }
}
