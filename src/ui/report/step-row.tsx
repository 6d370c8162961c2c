import type { JSX } from 'preact';
import { Icon } from '../icons';
import { Sentence } from '../sentence';
import { useTranslate } from '../translate';
import { EnlargeButton } from './enlarge-button';
import { Thumbnail } from './picture';
import type { Enlarge } from './report-body';
import type { ReportStep } from './report-view';
import { StepDetails } from './step-details';

/** A step, whether the bug appeared at it, how its picture is enlarged, and how it is left out, where it may be. */
export type StepRowProps = {
  step: ReportStep;
  bug: boolean;
  onEnlarge: Enlarge;
  onDrop?: (() => void) | undefined;
};

/** Number, sentence, time and screen; the surroundings of the control at the end. */
export function StepRow({ step, bug, onEnlarge, onDrop }: StepRowProps): JSX.Element {
  const t = useTranslate();
  return (
    <li class={bug ? 'step bug' : 'step'} tabIndex={-1} data-step={step.id}>
      <span class="n" aria-hidden="true">
        {step.n}
      </span>
      <div>
        <p class="say">
          <Sentence parts={step.sentence} />
        </p>
        <p class="meta">
          <bdi>{step.time}</bdi>
          <bdi class="mono sid">{step.screenId}</bdi>
          {step.withheld === undefined ? null : <span>{step.withheld}</span>}
        </p>
        {bug ? <BugFlag /> : null}
      </div>
      <div class="row">
        {thumbnail(step, onEnlarge)}
        {onDrop === undefined ? null : (
          <button
            type="button"
            class="btn icon"
            data-test="drop"
            aria-label={t('reportDrop', String(step.n))}
            onClick={onDrop}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <StepDetails step={step} />
    </li>
  );
}

function BugFlag(): JSX.Element {
  const t = useTranslate();
  return (
    <p class="flag">
      <Icon name="flag" />
      {t('reportBugHere')}
    </p>
  );
}

function thumbnail(step: ReportStep, onEnlarge: Enlarge): JSX.Element | null {
  const { picture } = step;
  if (picture !== undefined) {
    return (
      <EnlargeButton step={{ ...step, picture }} look="thumb" onEnlarge={onEnlarge}>
        <Thumbnail picture={picture} />
      </EnlargeButton>
    );
  }
  if (step.withheld === undefined) return null;
  return (
    <span class="thumb none" aria-hidden="true">
      <Icon name="image" />
    </span>
  );
}
