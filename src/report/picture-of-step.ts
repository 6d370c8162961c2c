import type { Picture, WithheldReason } from '../domain/picture';
import type { Step } from '../domain/step';
import { isLeftOut, type Material } from '../domain/material';

export type StepPicture =
  | { readonly as: 'picture'; readonly picture: Picture }
  | { readonly as: 'withheld'; readonly reason: WithheldReason };

/**
 * The picture that shows a step: of an opened page the one at rest; of a click the page as it stood before it,
 * with the control in it.
 */
export function pictureOfStep(
  material: Pick<Material, 'shots' | 'pictures'> & Partial<Pick<Material, 'edits'>>,
  step: Step,
): StepPicture {
  const { shots, pictures } = material;
  const outcome = shots.get(step.id)?.outcome;
  const id = step.shownBy ?? (outcome?.as === 'taken' ? outcome.pictureId : undefined);
  const found = pictures.find((picture) => picture.id === id);
  if (found && isLeftOut(material, found.id)) return { as: 'withheld', reason: 'left-out' };
  if (found) return { as: 'picture', picture: found };
  const dropped = id === undefined ? undefined : shots.get(id)?.outcome;
  if (dropped?.as === 'withheld') return { as: 'withheld', reason: dropped.reason };
  if (outcome?.as === 'withheld') return { as: 'withheld', reason: outcome.reason };
  return { as: 'withheld', reason: 'page-went-away' };
}
