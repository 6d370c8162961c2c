import type { Material } from '../domain/material';
import type { Rect } from '../domain/rect';
import type { Report } from '../domain/report';
import { isDeliberate } from '../domain/step';
import { kindName } from '../words/kinds';
import { languageOf, wordsOf } from './facts';
import { keptSteps } from './kept-steps';
import { pictureOfStep } from './picture-of-step';

/** The picture of one step, ready to be shown; its pixels are still apart. */
export type ReportPicture = {
  /** The step it belongs to, and the first step that has the same one. */
  readonly n: number;
  readonly first: number;
  readonly id: string;
  readonly image: Blob;
  /** Device pixels; the mark too. */
  readonly width: number;
  readonly height: number;
  readonly mark: Rect | undefined;
  /** Screen, step and what is covered. */
  readonly alt: string;
  /** How many places are covered. */
  readonly covered: number;
};

/** The pictures of the steps of `report`, which was made of `material`, in their order. */
export function reportPictures(material: Material, report: Report): ReportPicture[] {
  const { headings } = wordsOf(report);
  const firstOf = new Map<string, number>();
  return keptSteps(material).flatMap((step, at) => {
    const shown = pictureOfStep(material, step);
    if (shown.as === 'withheld') return [];
    const n = at + 1;
    const { id, image, width, height, scale, covered } = shown.picture;
    if (!firstOf.has(id)) firstOf.set(id, n);
    const rect = isDeliberate(step) ? step.target.rect : undefined;
    const kinds = Object.keys(covered).map((kind) => kindName(kind, languageOf(report)));
    const said = report.steps[at]?.text ?? '';
    return [
      {
        n,
        first: firstOf.get(id) ?? n,
        id,
        image,
        width,
        height,
        mark: rect && scaled(rect, scale),
        alt: kinds.length === 0 ? said : `${said}; ${headings.covered}: ${kinds.join(', ')}`,
        covered: Object.values(covered).reduce((sum, count) => sum + count, 0),
      },
    ];
  });
}

function scaled({ x, y, width, height }: Rect, scale: number): Rect {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}
