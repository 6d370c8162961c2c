import type { JSX } from 'preact';
import { Button } from '../button';
import { span, useNow } from '../elapsed';
import { ErrorCard } from '../error-card';
import { Icon } from '../icons';
import { RecordingHead } from '../recording-head';
import { Sentence } from '../sentence';
import { SteerButtons } from '../steer-buttons';
import { type Translate, useTranslate } from '../translate';
import type { ViewProps } from './popup-callbacks';
import type { MarkedBug, RecordingState } from './popup-state';
import { RowButton } from './row-button';

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
      {state.elsewhere === true ? (
        <ElsewhereButtons state={state} on={on} />
      ) : (
        <RecordingButtons state={state} on={on} />
      )}
    </>
  );
}

function LastStep({ state }: { state: RecordingState }): JSX.Element {
  const t = useTranslate();
  const note = noteOf(state, t);
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
      {state.bug === undefined ? null : <Marked bug={state.bug} />}
      {note === undefined ? null : <p class="soft small">{note}</p>}
    </>
  );
}

/** What matters now: that pictures have stopped, that it went on by itself, else an error alone, else how far the right reaches. */
function noteOf({ isFull, backAfterSeconds, bug, access }: RecordingState, t: Translate): string | undefined {
  if (isFull === true) return t('popupStorageFull');
  if (backAfterSeconds !== undefined) return t('popupBackAfter', span(backAfterSeconds));
  if (bug?.error !== undefined) return undefined;
  return t(access === 'site' ? 'popupAccessSite' : 'popupAccessTab');
}

function RecordingButtons({ state, on }: ViewProps<RecordingState>): JSX.Element {
  const t = useTranslate();
  return (
    <>
      <section class="sec stack">
        <SteerButtons marked={state.bug !== undefined} steps={state.steps} on={on} />
      </section>
      {state.steps === 0 ? null : (
        <RowButton test="whole-page" icon="image" text={t('wholePage')} onPress={on.onWholePage} />
      )}
      <RowButton test="show-panel" icon="list" text={t('popupShowPanel')} onPress={on.onShowPanel} />
    </>
  );
}

/** The error that marked itself, or what the person marked. */
function Marked({ bug }: { bug: MarkedBug }): JSX.Element {
  const t = useTranslate();
  const step = String(bug.step);
  if (bug.error !== undefined) {
    const title = bug.by === 'itself' ? 'popupBugMarkedItself' : 'popupBugMarkedError';
    return <ErrorCard title={t(title, step)} parts={bug.error} />;
  }
  return (
    <p class="flag">
      <Icon name="flag" />
      {bug.step === 0 ? t('popupBugMarkedStart') : t('popupBugMarked', step)}
    </p>
  );
}

function ElsewhereText(): JSX.Element {
  const t = useTranslate();
  return <p>{t('popupElsewhere')}</p>;
}

function ElsewhereButtons({ state, on }: ViewProps<RecordingState>): JSX.Element {
  const t = useTranslate();
  return (
    <section class="sec stack">
      {state.joinable === true ? (
        <Button
          test="resume"
          icon="play"
          look="primary large block"
          onPress={() => {
            on.onResume({ stay: false });
          }}
        >
          {t('popupGoOnHere')}
        </Button>
      ) : null}
      <Button
        test="go-to-tab"
        look={state.joinable === true ? 'block' : 'primary large block'}
        onPress={on.onGoToTab}
      >
        {t('popupGoToTab')}
      </Button>
      <Button test="stop" icon="stop" look="block" onPress={on.onStop}>
        {t('popupStop')}
      </Button>
    </section>
  );
}
