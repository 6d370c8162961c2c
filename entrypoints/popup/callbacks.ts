import type { AskBackground } from '../../src/messaging/ask-background';
import type { Opening, PopupCallbacks } from '../../src/ui/popup/popup-callbacks';
import type { CurrentTab } from './current-tab';
import type { LookBackCallbacks } from './look-back-callbacks';
import { showPanel } from './show-panel';

type Hands = {
  readonly tab: CurrentTab;
  readonly background: AskBackground;
  /** Does it, and asks for the site where the person wants that; to be called inside the click. */
  readonly begin: (asks: boolean, what: () => Promise<boolean>) => Promise<boolean>;
  /** What is shown once a call is done: what is the case then, if nothing else is said. */
  readonly then: (call: Promise<unknown>, next?: (answer: unknown) => unknown) => void;
  readonly refresh: () => Promise<void>;
  /** It could not go on here: this tab shows something else. */
  readonly stayAway: () => void;
  /** The storage is full; what was recorded is where it was. */
  readonly noRoom: () => void;
  readonly lookBack: LookBackCallbacks;
  /** Tells whether it has begun. */
  readonly start: (opening: Opening) => Promise<boolean>;
  /** Saves what the tab shows, and shows how far it is meanwhile. */
  readonly save: (opening: Opening) => void;
};

/** What each button of the popup does. */
export function callbacks({ tab, background, begin, then, lookBack, ...hands }: Hands): PopupCallbacks {
  const close = (): void => {
    window.close();
  };
  const stop = (): void => {
    then(background('stop', undefined), (hadRoom) => (hadRoom === false ? hands.noRoom() : close()));
  };
  const record = (asks: boolean, opening: Opening): void => {
    const begun = begin(asks, () => hands.start(opening));
    then(begun, () => undefined);
  };
  return {
    onRecord: ({ stay, opened }) => {
      record(stay, { opened });
    },
    onAskAndRecord: (opening) => {
      record(true, opening);
    },
    onRecordThisPageOnly: (opening) => {
      record(false, opening);
    },
    onSaveNow: hands.save,
    onCancelSave: () => {
      then(background('cancelSave', undefined));
    },
    ...lookBack,
    onBug: () => {
      then(background('markBug', {}));
    },
    onWholePage: () => {
      then(background('wholePage', { tabId: tab.tabId }), close);
    },
    onShowPanel: () => {
      then(showPanel(tab.windowId), close);
    },
    onPause: () => {
      then(background('pause', undefined));
    },
    onResume: ({ stay }) => {
      const resume = (): Promise<boolean> => background('resume', { tabId: tab.tabId });
      then(begin(stay, resume), (resumed) => (resumed === true ? hands.refresh() : hands.stayAway()));
    },
    onUndo: () => {
      then(background('undoLast', undefined));
    },
    onStop: () => {
      stop();
    },
    onFinish: () => {
      stop();
    },
    onGoToTab: () => {
      then(background('goToTab', undefined), close);
    },
    onOpenReport: () => {
      then(background('openLatest', undefined), close);
    },
    onRetry: () => {
      then(Promise.resolve());
    },
  };
}
