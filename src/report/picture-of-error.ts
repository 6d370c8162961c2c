import { isLeftOut, type Material } from '../domain/material';
import type { Picture } from '../domain/picture';
import type { Report } from '../domain/report';

/**
 * The picture that shows the leading error as it stood on the page: the first one that was taken since it came, with
 * no other page opened in between. A step's own picture is of the page before it, so it does not show what came of it.
 * Nothing where the error is no words on the page, or where no picture was taken in time. One that the person left out is
 * none.
 */
export function pictureOfError(
  material: Pick<Material, 'steps' | 'pictures'> & Partial<Pick<Material, 'edits'>>,
  { error }: Pick<Report, 'error'>,
): Picture | undefined {
  if (error?.kind !== 'notice') return undefined;
  const { steps, pictures } = material;
  const from = Date.parse(error.at);
  const left = steps.find(({ kind, at }) => kind === 'navigate' && at.epochMs > from);
  return pictures
    .filter(({ id, whole }) => whole !== true && !isLeftOut(material, id))
    .flatMap((picture) => [picture, ...(picture.again ?? [])].map(({ at }) => ({ at: at.epochMs, picture })))
    .sort((a, b) => a.at - b.at)
    .find(({ at }) => at >= from && at < (left?.at.epochMs ?? Infinity))?.picture;
}
