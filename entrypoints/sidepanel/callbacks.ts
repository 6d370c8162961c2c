import { askBackground } from '../../src/messaging/ask-background';
import type { PanelCallbacks } from '../../src/ui/panel/panel-state';
import { currentTabId } from './current-tab';

/** What each button of the panel does; `then` reads anew what is the case. */
export function callbacks(
  then: (call: Promise<unknown>) => void,
  onWrite: PanelCallbacks['onWrite'],
): PanelCallbacks {
  return {
    onWrite,
    onBug: (stepId) => {
      then(askBackground('markBug', stepId === undefined ? {} : { stepId }));
    },
    onWholePage: () => {
      then(currentTabId().then((tabId) => askBackground('wholePage', { tabId })));
    },
    onPause: () => {
      then(askBackground('pause', undefined));
    },
    onResume: () => {
      then(currentTabId().then((tabId) => askBackground('resume', { tabId })));
    },
    onUndo: () => {
      then(askBackground('undoLast', undefined));
    },
    onStop: () => {
      then(
        askBackground('stop', undefined).then((hadRoom) => {
          if (!hadRoom) throw new Error('There is no room for the report.');
        }),
      );
    },
    onGoToTab: () => {
      then(askBackground('goToTab', undefined));
    },
    onOpenReport: () => {
      then(askBackground('openLatest', undefined));
    },
    onRetry: () => {
      then(Promise.resolve());
    },
  };
}
