import * as z from 'zod/mini';
import { Gap } from './gap';
import { Sighting } from './sighting';
import { Signal } from './signal';
import { Step } from './step';

/** Whatever a recorder writes ahead: what was done, what went wrong, which versions a page showed, what was not seen. */
export const Evidence = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('step'), step: Step }),
  z.strictObject({ as: z.literal('signal'), signal: Signal }),
  z.strictObject({ as: z.literal('sighting'), sighting: Sighting }),
  z.strictObject({ as: z.literal('gap'), gap: Gap }),
]);
export type Evidence = z.output<typeof Evidence>;

/** What a piece of evidence is about, whichever it is. */
export function bodyOf(evidence: Evidence): Step | Signal | Sighting | Gap {
  switch (evidence.as) {
    case 'step':
      return evidence.step;
    case 'signal':
      return evidence.signal;
    case 'sighting':
      return evidence.sighting;
    case 'gap':
      return evidence.gap;
  }
}
