import type { Picture, Shot, WithheldReason } from '../domain/picture';
import type { Rect } from '../domain/rect';
import { isDeliberate, type Step } from '../domain/step';
import { isLeftOut, type Material } from '../domain/material';

/** A picture, or why there is none. */
export type StepPicture =
  | { readonly as: 'picture'; readonly picture: Picture }
  | { readonly as: 'withheld'; readonly reason: WithheldReason };

type Pictured = Pick<Material, 'shots' | 'pictures'> & Partial<Pick<Material, 'edits'>>;

/**
 * The picture that shows a step: of an opened page the one at rest; of a click the page as it stood before it,
 * with the control in it.
 */
export function pictureOfStep(material: Pictured, step: Step): StepPicture {
  const outcome = material.shots.get(step.id)?.outcome;
  const id = step.shownBy ?? (outcome?.as === 'taken' ? outcome.pictureId : undefined);
  return pictureNamed(material, id, outcome);
}

/**
 * Where the step's control is in its picture: where it stood as that was taken; in one that was there already, where it
 * stood at the step. In CSS pixels; nothing where it is not to be seen.
 */
export function markOfStep({ shots }: Pick<Material, 'shots'>, step: Step): Rect | undefined {
  if (!isDeliberate(step)) return undefined;
  const outcome = shots.get(step.id)?.outcome;
  const measured = step.shownBy === undefined && outcome?.as === 'taken' ? outcome.mark : undefined;
  return measured === undefined ? step.target.rect : (measured ?? undefined);
}

/** The picture of all of the page that was asked for after a step, the last one of them; nothing where none was. */
export function wholePageAfter(material: Pictured, step: Pick<Step, 'id'>): StepPicture | undefined {
  const asked = [...material.shots.values()].filter(({ wholeAfter }) => wholeAfter === step.id);
  // Ids grow with time.
  const outcome = asked.sort((a, b) => (a.stepId < b.stepId ? -1 : 1)).at(-1)?.outcome;
  if (!outcome) return undefined;
  return pictureNamed(material, outcome.as === 'taken' ? outcome.pictureId : undefined, outcome);
}

function pictureNamed(
  material: Pictured,
  id: string | undefined,
  outcome: Shot['outcome'] | undefined,
): StepPicture {
  const { shots, pictures } = material;
  const found = pictures.find((picture) => picture.id === id);
  if (found && isLeftOut(material, found.id)) return { as: 'withheld', reason: 'left-out' };
  if (found) return { as: 'picture', picture: found };
  const dropped = id === undefined ? undefined : shots.get(id)?.outcome;
  if (dropped?.as === 'withheld') return { as: 'withheld', reason: dropped.reason };
  if (outcome?.as === 'withheld') return { as: 'withheld', reason: outcome.reason };
  return { as: 'withheld', reason: 'page-went-away' };
}
