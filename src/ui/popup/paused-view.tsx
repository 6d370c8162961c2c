import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../button';
import { Notice } from '../notice';
import { useTranslate } from '../translate';
import { pauseWords } from './pause-words';
import type { ViewProps } from './popup-callbacks';
import type { PausedState } from './popup-state';
import { RecordingHead } from '../recording-head';
import { StayRow } from './stay-row';

/** A recording stands still: why, what is safe, and the way on. */
export function PausedView({ state, on }: ViewProps<PausedState>): JSX.Element {
  const t = useTranslate();
  const [stay, setStay] = useState(false);
  const words = pauseWords(state, t);
  return (
    <>
      <div class="rec">
        <RecordingHead paused steps={state.steps} elapsed={recordedTime(state)} />
      </div>
      <section class="sec stack-3">
        {state.reason === 'person' ? (
          <p>{words.title}</p>
        ) : (
          <Notice tone="attention" title={words.title} body={words.body} />
        )}
        {words.goOn === undefined ? null : (
          <Button
            test="resume"
            icon="play"
            look="primary large block"
            onPress={() => {
              on.onResume({ stay });
            }}
          >
            {words.goOn}
          </Button>
        )}
        {words.offersStay ? <StayRow checked={stay} onChange={setStay} /> : null}
        <PausedButtons state={state} on={on} />
      </section>
    </>
  );
}

function PausedButtons({ state, on }: ViewProps<PausedState>): JSX.Element {
  const t = useTranslate();
  if (state.reason === 'restart') {
    return (
      <Button test="finish" icon="stop" look="block" onPress={on.onFinish}>
        {t('popupFinish')}
      </Button>
    );
  }
  return (
    <div class="halves">
      <Button test="undo" icon="undo" onPress={on.onUndo} disabled={state.steps === 0}>
        {t('popupUndo')}
      </Button>
      <Button test="stop" icon="stop" onPress={on.onStop}>
        {t('popupStop')}
      </Button>
    </div>
  );
}

function recordedTime({ pausedAt, startedAt, pausedMs }: PausedState): number | undefined {
  return pausedAt === undefined ? undefined : pausedAt - startedAt - (pausedMs ?? 0);
}
