import type { JSX } from 'preact';
import { counted, useTranslate } from '../translate';
import { Fold } from './fold';
import type { Enlarge } from './report-body';
import type { ReportStep } from './report-view';
import { StepRow } from './step-row';

/** The steps, and which of them shows the bug. */
export type StepsFoldProps = {
  steps: readonly ReportStep[];
  bugStep: number | undefined;
  onEnlarge: Enlarge;
};

/** The steps in plain sentences, numbered, open from the start. */
export function StepsFold({ steps, bugStep, onEnlarge }: StepsFoldProps): JSX.Element {
  const t = useTranslate();
  return (
    <Fold
      test="steps"
      title={t('reportSteps')}
      sum={counted(t, steps.length, 'stepsOne', 'stepsOther')}
      open
      flush
    >
      <ol class="steps">
        {steps.map((step) => (
          <StepRow key={step.n} step={step} bug={step.n === bugStep} onEnlarge={onEnlarge} />
        ))}
      </ol>
    </Fold>
  );
}
