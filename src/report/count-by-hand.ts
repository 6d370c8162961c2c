import { BY_HAND } from '../domain/kind';
import type { Material } from '../domain/material';
import type { Report } from '../domain/report';
import { keptSteps } from './kept-steps';
import { pictureOfError } from './picture-of-error';
import { pictureOfStep } from './picture-of-step';

/** How many places of the pictures that the report shows were covered by hand; no entry where there is none. */
export function countByHand(material: Material, error: Report['error']): Report['removed'] {
  const ofSteps = keptSteps(material).map((step) => pictureOfStep(material, step));
  const shown = new Set([
    ...ofSteps.flatMap((of) => (of.as === 'picture' ? [of.picture] : [])),
    pictureOfError(material, { error }),
  ]);
  const count = [...shown].reduce((sum, picture) => sum + (picture?.covered[BY_HAND] ?? 0), 0);
  return count === 0 ? {} : { [BY_HAND]: count };
}
