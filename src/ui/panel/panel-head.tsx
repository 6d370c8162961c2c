import type { JSX } from 'preact';
import { Button } from '../button';
import { useNow } from '../elapsed';
import { RecordingHead } from '../recording-head';
import { useTranslate } from '../translate';
import type { PanelCallbacks, RunningPanel } from './panel-state';

type PanelHeadProps = { state: RunningPanel; on: PanelCallbacks };

/** Dot, number of steps, time; the page's one heading is what it is about. */
export function PanelHead({ state, on }: PanelHeadProps): JSX.Element {
  const t = useTranslate();
  return (
    <header class="sp-h">
      <h1 class="vh">{t('panelTitle')}</h1>
      <Timed state={state} />
      {state.elsewhere ? (
        <p class="row small">
          <span class="grow">{t('popupElsewhere')}</span>
          <Button test="go-to-tab" look="small" onPress={on.onGoToTab}>
            {t('popupGoToTab')}
          </Button>
        </p>
      ) : null}
    </header>
  );
}

/** Apart, so that the second that passes draws this line alone. */
function Timed({ state }: { state: RunningPanel }): JSX.Element {
  const { steps, startedAt, pausedMs, paused } = state;
  const now = useNow(paused === undefined);
  const until = paused === undefined ? now : paused.pausedAt;
  const elapsed = until === undefined ? undefined : until - startedAt - pausedMs;
  return <RecordingHead paused={paused !== undefined} steps={steps.length} elapsed={elapsed} />;
}
