import type { CoverKind } from '../../domain/kind';

/** `stay`: the person asked to go on by itself on this site, so its right is to be requested. */
export type StayChoice = { stay: boolean };

/** What the pictures of what is begun may show. */
export type Opening = { opened: readonly CoverKind[] };

/** What a person can ask for in the popup. Each is called inside the click, so rights can be requested in it. */
export type PopupCallbacks = {
  onRecord: (choice: StayChoice & Opening) => void;
  onAskAndRecord: (opening: Opening) => void;
  onRecordThisPageOnly: (opening: Opening) => void;
  onSaveNow: (opening: Opening) => void;
  onCancelSave: () => void;
  /** Switches look-back on or off for this site; `asks` where its right is to be requested. */
  onLookBack: (choice: { on: boolean; asks: boolean }) => void;
  /** Makes a report out of what look-back holds. */
  onPreserve: () => void;
  onLetGo: () => void;
  onBug: () => void;
  /** A picture of all of the page, beyond what is in view. */
  onWholePage: () => void;
  /** Opens the steps beside the page. */
  onShowPanel: () => void;
  onPause: () => void;
  onResume: (choice: StayChoice) => void;
  onUndo: () => void;
  onStop: () => void;
  onGoToTab: () => void;
  /** Ends a recording that a browser restart interrupted, and opens its report. */
  onFinish: () => void;
  onOpenReport: () => void;
  onRetry: () => void;
};

/** What every view of the popup is given. */
export type ViewProps<State> = { state: State; on: PopupCallbacks };
