import type { Material } from '../domain/material';
import type { Picture } from '../domain/picture';
import type { Rect } from '../domain/rect';
import type { Report } from '../domain/report';
import { isDeliberate } from '../domain/step';
import { fill } from '../words/fill';
import { kindName } from '../words/kinds';
import { wordsOf } from './facts';
import { keptSteps } from './kept-steps';
import { pictureOfStep, wholePageAfter } from './picture-of-step';

/** A picture of a report, ready to be shown; its pixels are still apart. */
export type ReportPicture = {
  /** What a step was done on; the error that came of it, as it stands on the page; or all of the page after it. */
  readonly shows: 'step' | 'error' | 'page';
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
  /** It is no photograph: it was drawn from the page. */
  readonly drawn: boolean;
};

/** The pictures of the steps of `report`, which was made of `material`, in their order. */
export function reportPictures(material: Material, report: Report): ReportPicture[] {
  const firstOf = new Map<string, number>();
  return keptSteps(material).flatMap((step, at) => {
    const shown = pictureOfStep(material, step);
    if (shown.as === 'withheld') return [];
    const n = at + 1;
    const { id, image, width, height, scale, covered, engine } = shown.picture;
    if (!firstOf.has(id)) firstOf.set(id, n);
    const rect = isDeliberate(step) ? step.target.rect : undefined;
    return [
      {
        shows: 'step',
        n,
        first: firstOf.get(id) ?? n,
        id,
        image,
        width,
        height,
        mark: rect && scaled(rect, scale),
        alt: altOf(report.steps[at]?.text ?? '', covered, report),
        covered: coveredIn(covered),
        drawn: engine === 'clone',
      },
    ];
  });
}

/** The pictures of whole pages that were asked for, in the order of the steps they come after. */
export function pagePictures(material: Material, report: Report): ReportPicture[] {
  return keptSteps(material).flatMap((step, at) => {
    const shown = wholePageAfter(material, step);
    if (shown?.as !== 'picture') return [];
    const { id, image, width, height, covered, engine } = shown.picture;
    const n = at + 1;
    const alt = altOf(fill(wordsOf(report).headings.pictureOfPage, { n }), covered, report);
    const [places, drawn] = [coveredIn(covered), engine === 'clone'];
    return {
      shows: 'page',
      n,
      first: n,
      id,
      image,
      width,
      height,
      mark: undefined,
      alt,
      covered: places,
      drawn,
    };
  });
}

/** What a picture shows, and the kinds of what is covered in it. */
export function altOf(said: string, covered: Picture['covered'], report: Report): string {
  const kinds = Object.keys(covered).map((kind) => kindName(kind, wordsOf(report)));
  return kinds.length === 0 ? said : `${said}; ${wordsOf(report).headings.covered}: ${kinds.join(', ')}`;
}

/** How many places are covered. */
export function coveredIn(covered: Picture['covered']): number {
  return Object.values(covered).reduce((sum, count) => sum + count, 0);
}

function scaled({ x, y, width, height }: Rect, scale: number): Rect {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}
