import type { JSX } from 'preact';
import { counted, useTranslate } from '../translate';
import { EnlargeButton } from './enlarge-button';
import { Picture } from './picture';
import type { Enlarge } from './report-body';
import { picturedSteps, type PicturedStep, type ReportView } from './report-view';

/** What the leading picture needs. */
export type LeadPictureProps = { report: ReportView; onEnlarge: Enlarge };

/** The one picture of the first screen: at the bug, or else the last one there is. */
export function LeadPicture({ report, onEnlarge }: LeadPictureProps): JSX.Element | null {
  const t = useTranslate();
  const step = leadStep(report);
  if (step === undefined) return null;
  const caption = step.n === report.bugStep ? 'reportPictureBug' : 'reportPictureLast';
  const { covered } = step.picture;
  return (
    <figure class="card shot">
      <EnlargeButton step={step} look="zoom" onEnlarge={onEnlarge}>
        <Picture step={step} eager />
      </EnlargeButton>
      <figcaption class="cap">
        <strong>{t(caption, String(step.n))}</strong>
        {covered === 0 ? null : (
          <span class="soft"> · {counted(t, covered, 'reportPlacesOne', 'reportPlacesOther')}</span>
        )}
      </figcaption>
    </figure>
  );
}

function leadStep({ steps, bugStep }: ReportView): PicturedStep | undefined {
  const pictured = picturedSteps(steps);
  return pictured.find((step) => step.n === bugStep) ?? pictured.at(-1);
}
