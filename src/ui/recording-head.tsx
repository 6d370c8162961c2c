import type { JSX } from 'preact';
import { clock } from './elapsed';
import { counted, useTranslate } from './translate';

/** What the first line of a running or paused recording shows; without `elapsed` no time is shown. */
export type RecordingHeadProps = { paused: boolean; steps: number; elapsed?: number | undefined };

/** Dot, word, number of steps and the time. The time is not announced: it would never stop talking. */
export function RecordingHead({ paused, steps, elapsed }: RecordingHeadProps): JSX.Element {
  const t = useTranslate();
  return (
    <p class="row">
      <span class={paused ? 'dot paused' : 'dot'} aria-hidden="true" />
      <strong>{t(paused ? 'popupPausedWord' : 'popupRecordingWord')}</strong>
      <span class="soft num">{counted(t, steps, 'stepsOne', 'stepsOther')}</span>
      {elapsed === undefined ? null : <span class="end num timer">{clock(elapsed)}</span>}
    </p>
  );
}
