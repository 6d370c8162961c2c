import type { JSX } from 'preact';
import { Button } from '../button';
import { useTranslate } from '../translate';
import type { PanelStep } from './panel-state';
import { type EnlargeStep, StepItem } from './step-item';
import { useNewest } from './use-newest';

export type StepListProps = {
  steps: readonly PanelStep[];
  /** The step that the keyboard stands on. */
  current: string | undefined;
  onEnlarge: EnlargeStep;
};

/** The steps in order; the newest stays in view unless the person looks at earlier ones. */
export function StepList({ steps, current, onEnlarge }: StepListProps): JSX.Element {
  const t = useTranslate();
  const { list, hasMore, toNewest } = useNewest(steps);
  return (
    <>
      <div class="scroll" ref={list} tabIndex={0} role="region" aria-label={t('reportSteps')}>
        <ol class="steps">
          {steps.map((step) => (
            <StepItem key={step.id} step={step} current={step.id === current} onEnlarge={onEnlarge} />
          ))}
        </ol>
      </div>
      {hasMore ? (
        <div class="newest">
          <Button test="newest" look="small" onPress={toNewest}>
            {t('panelNewest')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
