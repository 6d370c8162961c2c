import { askBackground } from '../../src/messaging/ask-background';
import type { StartOutcome } from '../../src/messaging/background-port';
import type { PopupCallbacks } from '../../src/ui/popup/popup-callbacks';
import { askAndBegin } from './ask-and-begin';

export type LookBackCallbacks = Pick<PopupCallbacks, 'onLookBack' | 'onPreserve' | 'onLetGo'>;

type Hands = {
  readonly tabId: number;
  /** Asks for the site; `granted` is called where the answer is yes and this popup is still there. */
  readonly ask: (granted: () => Promise<unknown>) => void;
  /** What is shown once a call is done: what is the case then, if nothing else is said. */
  readonly then: (call: Promise<unknown>, next?: () => unknown) => void;
  readonly refused: (outcome: StartOutcome) => Promise<unknown>;
};

/** What the popup's buttons of the look-back do. */
export function lookBackCallbacks({ tabId, ask, then, refused }: Hands): LookBackCallbacks {
  return {
    onLookBack: ({ on, asks }) => {
      const change = (): Promise<boolean> => askBackground('lookBack', { tabId, on });
      // Where this popup outlives the question, it need not wait until the background hears of the answer.
      then(on && asks ? askAndBegin(() => ask(change), change) : change());
    },
    onPreserve: () => {
      const preserved = askBackground('preserve', { tabId }).then((outcome) =>
        outcome.as === 'refused' ? refused(outcome) : window.close(),
      );
      then(preserved, () => undefined);
    },
    onLetGo: () => {
      then(askBackground('letGo', { tabId }));
    },
  };
}
