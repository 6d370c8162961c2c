import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ErrorCard } from '../error-card';
import { Icon } from '../icons';
import { Sentence } from '../sentence';
import { useTranslate } from '../translate';
import type { PanelStep, StepError } from './panel-state';
import { StepThumb } from './step-thumb';

/** Called with the step whose picture is wanted large, and the button that asked. */
export type EnlargeStep = (step: PanelStep, from: HTMLElement) => void;
export type StepItemProps = { step: PanelStep; current: boolean; onEnlarge: EnlargeStep };

/** Number, sentence and time; what came of it beneath. */
export function StepItem({ step, current, onEnlarge }: StepItemProps): JSX.Element {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const looks = ['step', step.bug ? 'bug' : '', step.after ? 'after' : '', current ? 'is-current' : ''];
  return (
    <li ref={row} class={looks.filter(Boolean).join(' ')} {...(current ? { 'aria-current': 'step' } : {})}>
      <span class="n" aria-hidden="true">
        {step.n}
      </span>
      <div>
        <p class="say">
          <Sentence parts={step.sentence} />
        </p>
        <Meta step={step} />
      </div>
      <StepThumb step={step} onEnlarge={onEnlarge} />
      {step.error === undefined && !step.bug ? null : <Under step={step} />}
    </li>
  );
}

/** The time, and in quiet words what came of the step. */
function Meta({ step }: { step: PanelStep }): JSX.Element {
  const t = useTranslate();
  const { time, notices, attempt, withheld, page } = step;
  return (
    <p class="meta">
      <bdi>{time}</bdi>
      {notices.map((parts) => (
        <span>
          {t('panelNotice')} <Sentence parts={parts} />
        </span>
      ))}
      {attempt === undefined ? null : <span>{t('panelAttempt', String(attempt))}</span>}
      {withheld === undefined ? null : <span>{withheld}</span>}
      {page === undefined ? null : <span>{page}</span>}
    </p>
  );
}

function Under({ step }: { step: PanelStep }): JSX.Element {
  const t = useTranslate();
  return (
    <div class="under">
      {step.error === undefined ? null : <NewError error={step.error} />}
      {step.bug ? (
        <p class="flag">
          <Icon name="flag" />
          {t('bugHere')}
        </p>
      ) : null}
    </div>
  );
}

function NewError({ error }: { error: StepError }): JSX.Element {
  const t = useTranslate();
  const { parts, seconds, more } = error;
  return (
    <>
      <ErrorCard title={t('panelNewError', tenths(seconds))} parts={parts} />
      {more === 0 ? null : (
        <p class="small soft">{t(more === 1 ? 'panelMoreOne' : 'panelMoreOther', String(more))}</p>
      )}
    </>
  );
}

/** `10.1`, or as the language of the page writes it. */
function tenths(seconds: number): string {
  const { lang } = document.documentElement;
  return seconds.toLocaleString(lang === '' ? 'en' : lang, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}
