import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../button';
import { counted, useTranslate } from '../translate';
import { EnlargeButton } from './enlarge-button';
import { Fold } from '../fold';
import { OpenedLine } from './opened-line';
import { Picture } from './picture';
import type { Enlarge } from './report-body';
import { PictureActions } from './picture-actions';
import {
  type PicturedStep,
  picturedSteps,
  type ReportCallbacks,
  type ReportStep,
  type ReportView,
} from './report-view';
import { useGrowing } from './use-growing';

/** The report, of whose steps the pictured ones are shown. */
export type PicturesFoldProps = {
  report: Pick<ReportView, 'steps' | 'picturesLeftOut' | 'opened'>;
  on: Pick<ReportCallbacks, 'onLeaveOutPicture' | 'onPutBackPictures'>;
  onEnlarge: Enlarge;
};

/**
 * All pictures side by side, so that a person can look at each before sending. None is drawn before somebody looks: of
 * hundreds, that would keep the first screen from answering.
 */
export function PicturesFold({ report, on, onEnlarge }: PicturesFoldProps): JSX.Element {
  const t = useTranslate();
  const pictured = shownIn(report.steps);
  const [opened, setOpened] = useState(false);
  const drawn = useGrowing(opened ? pictured : []);
  const sum =
    pictured.length === 0
      ? t('reportNothing')
      : counted(t, pictured.length, 'reportPicturesOne', 'reportPicturesOther');
  return (
    <Fold test="pictures" title={t('reportPictures')} sum={sum} onOpen={() => setOpened(true)}>
      {pictured.length === 0 ? <p class="soft">{t('reportPicturesNone')}</p> : null}
      <OpenedLine opened={report.opened} />
      <div class="pgrid">
        {drawn.map(({ step, whole }) => (
          <figure key={`${step.n}${whole ? ' whole' : ''}`}>
            <EnlargeButton step={step} look="zoom" onEnlarge={onEnlarge}>
              <Picture step={step} />
            </EnlargeButton>
            <figcaption class="small">
              {t(whole ? 'reportWholePage' : 'reportPictureOf', String(step.n))}
              {step.picture.drawn === true ? <span class="soft"> · {t('reportDrawn')}</span> : null}
              <PictureActions
                n={step.n}
                onDraw={() => onEnlarge(step, true)}
                onLeaveOut={() => on.onLeaveOutPicture(step.picture.id, step.n)}
              />
            </figcaption>
          </figure>
        ))}
      </div>
      {report.picturesLeftOut === 0 ? null : (
        <p class="row small soft">
          {counted(t, report.picturesLeftOut, 'reportPicturesLeftOutOne', 'reportPicturesLeftOutOther')}
          <Button test="put-back-pictures" look="small" icon="undo" onPress={on.onPutBackPictures}>
            {t('reportPutBack')}
          </Button>
        </p>
      )}
      {pictured.length === 0 ? null : <p class="small soft note">{t('reportPicturesNote')}</p>}
    </Fold>
  );
}

/** The pictures of the steps in their order, each followed by that of the whole page, where there is one. */
function shownIn(steps: readonly ReportStep[]): { step: PicturedStep; whole: boolean }[] {
  return steps.flatMap((step) => [
    ...picturedSteps([step]).map((own) => ({ step: own, whole: false })),
    ...(step.page === undefined ? [] : [{ step: { ...step, picture: step.page }, whole: true }]),
  ]);
}
