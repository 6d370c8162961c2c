import type { Material } from '../domain/material';
import type { Held } from './held';
import { keptSteps } from './kept-steps';

/** What the last look found and nobody could mask, in what the report still holds; nothing where all was clean. */
export function heldAtStop(material: Material): Held | undefined {
  const steps = keptSteps(material);
  for (const { kind, of } of material.recording.lastLook?.found ?? []) {
    const step = steps.findIndex(({ id }) => id === of) + 1;
    if (step > 0) return { kind, place: { step } };
    if (material.signals.some(({ id }) => id === of)) return { kind, place: { part: 'signals' } };
    if (material.sightings.some(({ id }) => id === of)) return { kind, place: { part: 'environment' } };
  }
  return undefined;
}
