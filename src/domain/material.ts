import type { Edits } from './edits';
import type { Gap } from './gap';
import type { Numbers } from './numbers';
import type { Picture, Shot } from './picture';
import type { Recording } from './recording';
import type { Sighting } from './sighting';
import type { Signal } from './signal';
import type { Step } from './step';

/** Everything a report is made of, as it was stored: sealed through and through. */
export type Material = {
  readonly recording: Recording;
  readonly steps: readonly Step[];
  readonly signals: readonly Signal[];
  readonly sightings: readonly Sighting[];
  readonly gaps: readonly Gap[];
  readonly shots: ReadonlyMap<string, Shot>;
  readonly pictures: readonly Picture[];
  readonly numbers: Numbers;
  /** Nothing where the person has changed nothing. */
  readonly edits: Edits | undefined;
};

/** Did the person leave this picture out? */
export function isLeftOut({ edits }: Partial<Pick<Material, 'edits'>>, pictureId: string): boolean {
  return edits?.picturesLeftOut?.some((id) => id === pictureId) ?? false;
}
