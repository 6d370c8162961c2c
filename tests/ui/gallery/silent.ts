import type { PanelCallbacks } from '../../../src/ui/panel/panel-state';
import type { PopupCallbacks } from '../../../src/ui/popup/popup-callbacks';
import type { ReportCallbacks } from '../../../src/ui/report/report-view';

const nothing = (): void => undefined;

/** Callbacks that do nothing, for a popup that is only looked at. */
export const silentPopup: PopupCallbacks = {
  onRecord: nothing,
  onAskAndRecord: nothing,
  onRecordThisPageOnly: nothing,
  onSaveNow: nothing,
  onCancelSave: nothing,
  onLookBack: nothing,
  onPreserve: nothing,
  onLetGo: nothing,
  onBug: nothing,
  onShowPanel: nothing,
  onPause: nothing,
  onResume: nothing,
  onWholePage: nothing,
  onUndo: nothing,
  onStop: nothing,
  onGoToTab: nothing,
  onFinish: nothing,
  onOpenReport: nothing,
  onRetry: nothing,
};

/** Callbacks that do nothing, for a report page that is only looked at. */
export const silentReport: ReportCallbacks = {
  onCopyMarkdown: nothing,
  onCopyText: nothing,
  onSaveHtml: nothing,
  onSaveJson: nothing,
  onWrite: nothing,
  onDrop: nothing,
  onPutBack: nothing,
  onLeaveOutPicture: nothing,
  onPutBackPictures: nothing,
  onCover: () => Promise.resolve('covered'),
  onUndo: nothing,
  onRedo: nothing,
  onRetry: nothing,
};

/** Callbacks that do nothing, for a side panel that is only looked at. */
export const silentPanel: PanelCallbacks = {
  onWrite: nothing,
  onBug: nothing,
  onPause: nothing,
  onResume: nothing,
  onWholePage: nothing,
  onUndo: nothing,
  onStop: nothing,
  onGoToTab: nothing,
  onOpenReport: nothing,
  onRetry: nothing,
};
