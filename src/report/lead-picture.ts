import type { Material } from '../domain/material';
import type { Report } from '../domain/report';
import { fill } from '../words/fill';
import { wordsOf } from './facts';
import { pictureOfError } from './picture-of-error';
import { altOf, coveredIn, reportPictures, type ReportPicture } from './report-pictures';

/** The picture that leads a report, and what it shows. */
export type LeadPicture = ReportPicture & { readonly shows: 'error' | 'bug' | 'last' };

/** The one picture of the first screen: with the error on it, or that of the step with the bug, else the last one. */
export function leadPicture(material: Material, report: Report): LeadPicture | undefined {
  const pictures = reportPictures(material, report);
  const n = report.bug?.step ?? undefined;
  const own = pictures.find((picture) => picture.n === n);
  const shown = n === undefined ? undefined : pictureOfError(material, report);
  if (n !== undefined && shown && shown.id !== own?.id) {
    const { id, image, width, height, covered } = shown;
    const alt = altOf(fill(wordsOf(report).headings.pictureOfError, { n }), covered, report);
    // Where the control lies by then is not known: the error may have moved it.
    return {
      n,
      first: n,
      id,
      image,
      width,
      height,
      mark: undefined,
      alt,
      covered: coveredIn(covered),
      shows: 'error',
    };
  }
  if (own) return { ...own, shows: 'bug' };
  const last = pictures.at(-1);
  return last && { ...last, shows: 'last' };
}
