import type { Picture, WithheldReason } from '../domain/picture';
import type { Step } from '../domain/step';
import type { Material } from '../domain/material';

export type StepPicture =
  | { readonly as: 'picture'; readonly picture: Picture }
  | { readonly as: 'withheld'; readonly reason: WithheldReason };

/**
 * The picture that shows a step: of an opened page the one at rest; of a click the page as it stood before it,
 * with the control in it.
 */
export function pictureOfStep(
  { shots, pictures }: Pick<Material, 'shots' | 'pictures'>,
  step: Step,
): StepPicture {
  const outcome = shots.get(step.id)?.outcome;
  const id = step.shownBy ?? (outcome?.as === 'taken' ? outcome.pictureId : undefined);
  const found = pictures.find((picture) => picture.id === id);
  if (found) return { as: 'picture', picture: found };
  const dropped = id === undefined ? undefined : shots.get(id)?.outcome;
  if (dropped?.as === 'withheld') return { as: 'withheld', reason: dropped.reason };
  if (outcome?.as === 'withheld') return { as: 'withheld', reason: outcome.reason };
  return { as: 'withheld', reason: 'page-went-away' };
}
