import type { Material } from '../domain/material';
import type { Report } from '../domain/report';
import { fill } from '../words/fill';
import { wordsOf } from './facts';
import { pictureOfError } from './picture-of-error';
import { altOf, type ReportPicture, shownAs } from './report-pictures';

/**
 * The one picture of the first screen: with the error on it, or that of the step with the bug, else the last one.
 * `pictures` are those of the report's steps.
 */
export function leadPicture(
  material: Material,
  report: Report,
  pictures: readonly ReportPicture[],
): ReportPicture | undefined {
  const n = report.bug?.step;
  const own = pictures.find((picture) => picture.n === n);
  const shown = typeof n === 'number' ? pictureOfError(material, report) : undefined;
  if (typeof n !== 'number' || !shown || shown.id === own?.id) return own ?? pictures.at(-1);
  const alt = altOf(fill(wordsOf(report).headings.pictureOfError, { n }), shown.covered, report);
  // Where the control lies by then is not known: the error may have moved it.
  return shownAs(shown, { shows: 'error', n, first: n, mark: undefined, alt });
}
