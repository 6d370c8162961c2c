import type { JSX } from 'preact';
import { Button } from '../button';
import { span, useNow } from '../elapsed';
import { Sentence } from '../sentence';
import { type Translate, useTranslate } from '../translate';
import type { ViewProps } from './popup-callbacks';
import type { RecordingState } from './popup-state';
import { RecordingHead } from './recording-head';

/** A recording runs: its last step, and the ways to pause, take back and end it. */
export function RecordingView({ state, on }: ViewProps<RecordingState>): JSX.Element {
  const now = useNow(true);
  const elapsed = now - state.startedAt - (state.pausedMs ?? 0);
  return (
    <>
      <div class="rec">
        <RecordingHead paused={false} steps={state.steps} elapsed={elapsed} />
        {state.elsewhere === true ? <ElsewhereText /> : <LastStep state={state} />}
      </div>
      {state.elsewhere === true ? <ElsewhereButtons on={on} /> : <RecordingButtons state={state} on={on} />}
    </>
  );
}

function LastStep({ state }: { state: RecordingState }): JSX.Element {
  const t = useTranslate();
  return (
    <>
      <p class="laststep">
        {state.lastStep === undefined ? (
          <>
            <strong>{t('popupNoStepYet')}</strong>
            <br />
            <span class="soft small">{t('popupNoStepYetHint')}</span>
          </>
        ) : (
          <>
            <span class="soft small">{t('popupLastStep')}</span>
            <br />
            <Sentence parts={state.lastStep} />
          </>
        )}
      </p>
      <p class="soft small">{noteOf(state, t)}</p>
    </>
  );
}

/** What matters now: that it went on by itself, else how far the right reaches. */
function noteOf({ backAfterSeconds, access }: RecordingState, t: Translate): string {
  if (backAfterSeconds !== undefined) return t('popupBackAfter', span(backAfterSeconds));
  return t(access === 'site' ? 'popupAccessSite' : 'popupAccessTab');
}

function RecordingButtons({ state, on }: ViewProps<RecordingState>): JSX.Element {
  const t = useTranslate();
  return (
    <section class="sec stack">
      <div class="three">
        <Button test="pause" icon="pause" onPress={on.onPause}>
          {t('popupPause')}
        </Button>
        <Button test="undo" icon="undo" onPress={on.onUndo} disabled={state.steps === 0}>
          {t('popupUndo')}
        </Button>
        <Button test="stop" icon="stop" look="primary" onPress={on.onStop}>
          {t('popupStop')}
        </Button>
      </div>
    </section>
  );
}

function ElsewhereText(): JSX.Element {
  const t = useTranslate();
  return <p>{t('popupElsewhere')}</p>;
}

function ElsewhereButtons({ on }: Pick<ViewProps<RecordingState>, 'on'>): JSX.Element {
  const t = useTranslate();
  return (
    <section class="sec stack">
      <Button test="go-to-tab" look="primary large block" onPress={on.onGoToTab}>
        {t('popupGoToTab')}
      </Button>
      <Button test="stop" icon="stop" look="block" onPress={on.onStop}>
        {t('popupStop')}
      </Button>
    </section>
  );
}
