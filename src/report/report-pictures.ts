import type { Material } from '../domain/material';
import type { Picture } from '../domain/picture';
import type { Rect } from '../domain/rect';
import type { Report } from '../domain/report';
import { fill } from '../words/fill';
import { kindName } from '../words/kinds';
import { wordsOf } from './facts';
import { keptSteps } from './kept-steps';
import { markOfStep, pictureOfStep, wholePageAfter } from './picture-of-step';

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
    const { picture } = shown;
    if (!firstOf.has(picture.id)) firstOf.set(picture.id, n);
    const rect = markOfStep(material, step);
    const said = {
      shows: 'step',
      n,
      first: firstOf.get(picture.id) ?? n,
      mark: rect && scaled(rect, picture.scale),
      alt: altOf(report.steps[at]?.text ?? '', picture.covered, report),
    } as const;
    return [shownAs(picture, said)];
  });
}

/** The pictures of whole pages that were asked for, in the order of the steps they come after. */
export function pagePictures(material: Material, report: Report): ReportPicture[] {
  return keptSteps(material).flatMap((step, at) => {
    const shown = wholePageAfter(material, step);
    if (shown?.as !== 'picture') return [];
    const { picture } = shown;
    const n = at + 1;
    const alt = altOf(fill(wordsOf(report).headings.pictureOfPage, { n }), picture.covered, report);
    return shownAs(picture, { shows: 'page', n, first: n, mark: undefined, alt });
  });
}

/** A stored picture with what is said of it in a report. */
export function shownAs(
  { id, image, width, height, covered, engine }: Picture,
  said: Pick<ReportPicture, 'shows' | 'n' | 'first' | 'mark' | 'alt'>,
): ReportPicture {
  return { ...said, id, image, width, height, covered: coveredIn(covered), drawn: engine === 'clone' };
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
