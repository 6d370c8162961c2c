import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { exhaustive } from '../exhaustive';
import { Icon } from '../icons';
import { Mark } from '../mark';
import { TranslateContext, type Translate } from '../translate';
import { ClosedPageView } from './closed-page-view';
import { FailedView } from './failed-view';
import { FirefoxAskView } from './firefox-ask-view';
import { LoadingView } from './loading-view';
import { PausedView } from './paused-view';
import type { Opening, PopupCallbacks } from './popup-callbacks';
import type { PopupState } from './popup-state';
import { ReadyView, type ReadyViewProps } from './ready-view';
import { RecordingView } from './recording-view';
import { SavingView } from './saving-view';

/** What the popup is given: what to show, what to call, and the texts. */
export type PopupProps = { state: PopupState; on: PopupCallbacks; t: Translate };

/**
 * The toolbar popup. It decides nothing but one thing: in Firefox, *Record* on a site without a right leads to the
 * question about the site, in the same popup and without a call, because the right has to be asked for in a click.
 */
export function Popup({ state, on, t }: PopupProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const [opened, setOpened] = useState<Opening['opened']>([]);
  const main = useRef<HTMLElement>(null);
  const shown: PopupState =
    asking && state.kind === 'ready' ? { kind: 'firefoxAsk', where: state.where } : state;
  // The button that led here is gone with its view; the keyboard goes on from the new one, not from nowhere.
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus();
  }, [shown.kind]);
  useEffect(() => {
    if (state.kind === 'ready') return;
    setAsking(false);
    // It held for what was begun.
    setOpened([]);
  }, [state.kind]);
  return (
    <TranslateContext.Provider value={t}>
      <div class="popup" data-state={shown.kind}>
        <header class="ph">
          <h1 class="brand">
            <Mark />
            <span>{t('extensionName')}</span>
          </h1>
        </header>
        <main ref={main} tabIndex={-1} aria-busy={shown.kind === 'loading'}>
          <PopupView
            state={shown}
            on={on}
            opened={opened}
            onOpen={setOpened}
            onAsk={() => {
              setAsking(true);
            }}
          />
        </main>
        <footer class="pf">
          <Icon name="lock" />
          <span>{t('nothingLeaves')}</span>
        </footer>
      </div>
    </TranslateContext.Provider>
  );
}

type PopupViewProps = { state: PopupState; on: PopupCallbacks } & Pick<
  ReadyViewProps,
  'onAsk' | 'opened' | 'onOpen'
>;

function PopupView({ state, on, onAsk, opened, onOpen }: PopupViewProps): JSX.Element {
  switch (state.kind) {
    case 'loading':
      return <LoadingView />;
    case 'ready':
      return <ReadyView state={state} on={on} onAsk={onAsk} opened={opened} onOpen={onOpen} />;
    case 'firefoxAsk':
      return <FirefoxAskView state={state} on={on} opened={opened} />;
    case 'saving':
      return <SavingView state={state} on={on} />;
    case 'recording':
      return <RecordingView state={state} on={on} />;
    case 'paused':
      return <PausedView state={state} on={on} />;
    case 'closedPage':
      return <ClosedPageView why={state.why} />;
    case 'failed':
      return <FailedView what={state.what} on={on} />;
    default:
      return exhaustive(state);
  }
}
