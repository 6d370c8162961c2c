import type { JSX } from 'preact';
import { counted, type MessageKey, useTranslate } from '../translate';
import { EnlargeButton } from './enlarge-button';
import { Picture } from './picture';
import type { Enlarge } from './report-body';
import { PictureActions } from './picture-actions';
import type { ReportCallbacks, ReportView } from './report-view';

/** What the leading picture needs. */
export type LeadPictureProps = {
  report: ReportView;
  on: Pick<ReportCallbacks, 'onLeaveOutPicture'>;
  onEnlarge: Enlarge;
};

const captions = {
  error: 'reportPictureError',
  bug: 'reportPictureBug',
  last: 'reportPictureLast',
} as const satisfies Record<NonNullable<ReportView['lead']>['shows'], MessageKey>;

/** The one picture of the first screen. */
export function LeadPicture({ report, on, onEnlarge }: LeadPictureProps): JSX.Element | null {
  const t = useTranslate();
  if (report.lead === undefined) return null;
  const { step, shows } = report.lead;
  const { covered, drawn } = step.picture;
  return (
    <figure class="card shot">
      <EnlargeButton step={step} look="zoom" onEnlarge={onEnlarge}>
        <Picture step={step} eager />
      </EnlargeButton>
      <figcaption class="cap">
        <strong>{t(captions[shows], String(step.n))}</strong>
        {covered === 0 ? null : (
          <span class="soft"> · {counted(t, covered, 'reportPlacesOne', 'reportPlacesOther')}</span>
        )}
        {drawn === true ? <span class="soft"> · {t('reportDrawn')}</span> : null}
        <PictureActions
          n={step.n}
          onDraw={() => onEnlarge(step, true)}
          onLeaveOut={() => on.onLeaveOutPicture(step.picture.id, step.n)}
        />
      </figcaption>
    </figure>
  );
}
