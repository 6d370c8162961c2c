import type { JSX } from 'preact';
import { counted, useTranslate } from '../translate';
import { EnlargeButton } from './enlarge-button';
import { Fold } from './fold';
import { Picture } from './picture';
import type { Enlarge } from './report-body';
import { picturedSteps, type ReportStep } from './report-view';

/** The steps, of which the pictured ones are shown. */
export type PicturesFoldProps = { steps: readonly ReportStep[]; onEnlarge: Enlarge };

/** All pictures side by side, so that a person can look at each before sending. */
export function PicturesFold({ steps, onEnlarge }: PicturesFoldProps): JSX.Element {
  const t = useTranslate();
  const pictured = picturedSteps(steps);
  const sum =
    pictured.length === 0
      ? t('reportNothing')
      : counted(t, pictured.length, 'reportPicturesOne', 'reportPicturesOther');
  return (
    <Fold test="pictures" title={t('reportPictures')} sum={sum}>
      {pictured.length === 0 ? <p class="soft">{t('reportPicturesNone')}</p> : null}
      <div class="pgrid">
        {pictured.map((step) => (
          <figure key={step.n}>
            <EnlargeButton step={step} look="zoom" onEnlarge={onEnlarge}>
              <Picture step={step} />
            </EnlargeButton>
            <figcaption class="small">{t('reportPictureOf', String(step.n))}</figcaption>
          </figure>
        ))}
      </div>
    </Fold>
  );
}
