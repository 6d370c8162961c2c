import type { Material } from '../domain/material';
import type { Step } from '../domain/step';

/** The steps that the person left in. */
export function keptSteps({ steps, edits }: Pick<Material, 'steps' | 'edits'>): Step[] {
  const dropped = new Set(edits?.dropped);
  return steps.filter(({ id }) => !dropped.has(id));
}
