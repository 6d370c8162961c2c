import type { JSX } from 'preact';
import { Button } from '../button';
import { exhaustive } from '../exhaustive';
import { Notice } from '../notice';
import { TranslateContext, type Translate, useTranslate } from '../translate';
import { Empty } from './empty';
import type { PanelCallbacks, PanelState } from './panel-state';
import { RunningView } from './running-view';

/** What the panel is given: what to show, what to call, and the texts. */
export type PanelProps = { state: PanelState; on: PanelCallbacks; t: Translate };

/** The steps beside the page, as they come. */
export function Panel({ state, on, t }: PanelProps): JSX.Element {
  return (
    <TranslateContext.Provider value={t}>
      <div class="panel" data-state={state.kind === 'running' && state.paused ? 'paused' : state.kind}>
        <PanelView state={state} on={on} />
      </div>
    </TranslateContext.Provider>
  );
}

type ViewProps = { state: PanelState; on: PanelCallbacks };

function PanelView({ state, on }: ViewProps): JSX.Element {
  const t = useTranslate();
  switch (state.kind) {
    case 'loading':
      return <Waiting text={t('panelLoading')} />;
    case 'saving':
      return <Waiting text={t('popupSaving')} />;
    case 'idle':
      return <Idle hasReport={state.hasReport} on={on} />;
    case 'failed':
      return <Failed on={on} />;
    case 'running':
      return <RunningView state={state} on={on} />;
    default:
      return exhaustive(state);
  }
}

function Waiting({ text }: { text: string }): JSX.Element {
  const t = useTranslate();
  return (
    <main>
      <h1 class="vh">{t('panelTitle')}</h1>
      <p class="pad row soft" role="status">
        <span class="spin" aria-hidden="true" />
        {text}
      </p>
    </main>
  );
}

function Idle({ hasReport, on }: Pick<ViewProps, 'on'> & { hasReport: boolean }): JSX.Element {
  const t = useTranslate();
  return (
    <main>
      <Empty level="h1" title={t('panelIdle')} body={t('panelIdleBody')}>
        {hasReport ? (
          <Button test="open-report" icon="file" onPress={on.onOpenReport}>
            {t('panelLastReport')}
          </Button>
        ) : null}
      </Empty>
    </main>
  );
}

function Failed({ on }: Pick<ViewProps, 'on'>): JSX.Element {
  const t = useTranslate();
  return (
    <main class="pad stack-3">
      <h1 class="vh">{t('panelTitle')}</h1>
      <Notice tone="attention" title={t('popupFailedUnknown')} body={t('popupFailedUnknownBody')} />
      <Button test="retry" look="primary large block" onPress={on.onRetry}>
        {t('tryAgain')}
      </Button>
    </main>
  );
}
