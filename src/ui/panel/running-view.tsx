import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PictureDialog } from '../report/picture-dialog';
import { useTranslate } from '../translate';
import { Announcement } from './announcement';
import { Empty } from './empty';
import { NeedsFold } from './needs-fold';
import { NoteFold } from './note-fold';
import { PanelFoot } from './panel-foot';
import { PanelHead } from './panel-head';
import type { PanelCallbacks, PanelStep, RunningPanel } from './panel-state';
import { StandingFold } from './standing-fold';
import { StepList } from './step-list';
import { useKeys } from './use-keys';

type Shown = { readonly step: PanelStep; readonly from: HTMLElement };

/** A recording: its head, the steps, what stands apart from them, and the ways to steer it. */
export function RunningView({ state, on }: { state: RunningPanel; on: PanelCallbacks }): JSX.Element {
  const [shown, setShown] = useState<Shown>();
  const current = useKeys(state.steps, on);
  const picture = shown?.step.picture;
  return (
    <>
      <PanelHead state={state} on={on} />
      <main>
        <div class="body">
          {state.steps.length === 0 ? (
            <FirstSeconds standing={state.standing.length} />
          ) : (
            <StepList
              steps={state.steps}
              current={current}
              onEnlarge={(step, from) => {
                setShown({ step, from });
              }}
            />
          )}
        </div>
        <div class="apart">
          {state.steps.length === 0 ? null : <NoteFold state={state} on={on} />}
          <StandingFold standing={state.standing} />
          {state.steps.length === 0 ? null : <NeedsFold steps={state.steps.length} needs={state.needs} />}
        </div>
        <Announcement steps={state.steps} />
      </main>
      <PanelFoot state={state} on={on} />
      {shown && picture ? (
        <PictureDialog
          step={{ ...shown.step, picture }}
          onClose={() => {
            setShown(undefined);
            shown.from.focus();
          }}
        />
      ) : null}
    </>
  );
}

function FirstSeconds({ standing }: { standing: number }): JSX.Element {
  const t = useTranslate();
  return (
    <>
      <Empty level="h2" title={t('popupNoStepYet')} body={t('panelNoStepYetHint')} />
      {standing === 0 ? null : (
        <p class="pad small soft">
          {t(standing === 1 ? 'panelStandingFirstOne' : 'panelStandingFirstOther', String(standing))}
        </p>
      )}
    </>
  );
}
