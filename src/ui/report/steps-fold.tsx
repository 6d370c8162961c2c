import type { JSX } from 'preact';
import { Button } from '../button';
import { counted, useTranslate, type Translate } from '../translate';
import { Fold } from '../fold';
import { OwnField } from '../own-field';
import type { Enlarge } from './report-body';
import type { ReportCallbacks, ReportView } from './report-view';
import { StepRow } from './step-row';
import { useGrowing } from './use-growing';

export type StepsFoldProps = { report: ReportView; on: ReportCallbacks; onEnlarge: Enlarge };

/** The steps in plain sentences, numbered, open from the start; beneath them what the person says of it. */
export function StepsFold({ report, on, onEnlarge }: StepsFoldProps): JSX.Element {
  const t = useTranslate();
  const { steps, bugStep, dropped, mode } = report;
  const drawn = useGrowing(steps);
  return (
    <Fold test="steps" title={t('reportSteps')} sum={summary(report, t)} open flush>
      <ol class="steps">
        {drawn.map((step) => (
          <StepRow
            key={step.id}
            step={step}
            bug={step.n === bugStep}
            onEnlarge={onEnlarge}
            onDrop={mode === 'now' ? undefined : () => on.onDrop(step.id)}
          />
        ))}
      </ol>
      {dropped === 0 ? null : (
        <p class="row inset small soft">
          {counted(t, dropped, 'reportLeftOutOne', 'reportLeftOutOther')}
          <Button test="put-back" look="small" icon="undo" onPress={on.onPutBack}>
            {t('reportPutBack')}
          </Button>
        </p>
      )}
      {mode === 'now' ? null : (
        <div class="inset own">
          <OwnField name="expected" label={t('reportExpected')} report={report} on={on} />
          <OwnField name="actual" label={t('reportActual')} report={report} on={on} />
          <OwnField name="told" label={t('reportNote')} hint={t('reportNoNames')} report={report} on={on} />
        </div>
      )}
    </Fold>
  );
}

function summary({ steps, bugStep }: ReportView, t: Translate): string {
  const after = bugStep === undefined ? 0 : steps.length - bugStep;
  if (bugStep === undefined || after <= 0) return counted(t, steps.length, 'stepsOne', 'stepsOther');
  return t('reportStepsSum', String(bugStep), String(after));
}
