import type { JSX } from 'preact';
import { Button } from '../button';
import { Notice } from '../notice';
import { pauseWords } from '../popup/pause-words';
import type { PausedState } from '../popup/popup-state';
import { SteerButtons } from '../steer-buttons';
import { useTranslate } from '../translate';
import type { PanelCallbacks, RunningPanel } from './panel-state';

type PanelFootProps = { state: RunningPanel; on: PanelCallbacks };

/** The ways to steer the recording, always in the same place. */
export function PanelFoot({ state, on }: PanelFootProps): JSX.Element {
  const t = useTranslate();
  const { paused, marked, steps } = state;
  return (
    <footer class="sp-f">
      {paused === undefined ? (
        <>
          <SteerButtons
            marked={marked}
            steps={steps.length}
            on={{
              ...on,
              onBug: () => {
                on.onBug();
              },
            }}
          />
          <Button
            test="whole-page"
            icon="image"
            look="quiet small"
            onPress={on.onWholePage}
            disabled={steps.length === 0}
          >
            {t('wholePage')}
          </Button>
        </>
      ) : (
        <Paused paused={paused} state={state} on={on} />
      )}
    </footer>
  );
}

function Paused({ paused, state, on }: PanelFootProps & { paused: PausedState }): JSX.Element {
  const t = useTranslate();
  const words = pauseWords(paused, t);
  const wantsPress = state.access === 'tab' && RIGHT_ENDED.includes(paused.reason);
  return (
    <>
      {paused.reason === 'person' ? (
        <p>{words.title}</p>
      ) : (
        <Notice tone="attention" title={words.title} body={wantsPress ? t('panelPress') : words.body} />
      )}
      {wantsPress || words.goOn === undefined ? null : (
        <Button test="resume" icon="play" look="primary large block" onPress={on.onResume}>
          {words.goOn}
        </Button>
      )}
      <div class="halves">
        <Button test="undo" icon="undo" onPress={on.onUndo} disabled={state.steps.length === 0}>
          {t('popupUndo')}
        </Button>
        <Button test="stop" icon="stop" onPress={on.onStop}>
          {t(paused.reason === 'restart' ? 'popupFinish' : 'popupStop')}
        </Button>
      </div>
    </>
  );
}

/** Pauses in which the button's right is gone: only a press on the button itself gives it back. */
const RIGHT_ENDED: readonly PausedState['reason'][] = ['left-site', 'other-page', 'tab-closed', 'restart'];
