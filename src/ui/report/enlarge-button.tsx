import type { ComponentChildren, JSX } from 'preact';
import { useTranslate } from '../translate';
import type { Enlarge } from './report-body';
import type { PicturedStep } from './report-view';

/** The step whose picture it opens, its look, and what it wears. */
export type EnlargeButtonProps = {
  step: PicturedStep;
  look: 'thumb' | 'zoom';
  onEnlarge: Enlarge;
  children: ComponentChildren;
};

/** A picture that can be pressed to be seen large. */
export function EnlargeButton({ step, look, onEnlarge, children }: EnlargeButtonProps): JSX.Element {
  const t = useTranslate();
  return (
    <button type="button" class={look} data-test="enlarge" onClick={() => onEnlarge(step)}>
      <span class="vh">{t('reportEnlarge', String(step.n))}</span>
      {children}
    </button>
  );
}
