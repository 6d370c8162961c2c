import type { Material } from '../domain/material';
import { isDeliberate, type Step } from '../domain/step';

/** The steps that the person left in. Where only what was seen was saved, there is the page and no step. */
export function keptSteps({
  recording,
  steps,
  edits,
}: Pick<Material, 'recording' | 'steps' | 'edits'>): Step[] {
  const dropped = new Set<string>(edits?.dropped);
  return steps.filter((step) => !dropped.has(step.id) && (recording.mode !== 'now' || !isDeliberate(step)));
}
