import type { OwnText } from '../../domain/edits';
import type { ErrorKind } from '../../domain/trouble';
import type { OwnWords, WriteOwn } from '../own-field';
import type { PausedState } from '../popup/popup-state';
import type { ReportPicture } from '../report/report-view';
import type { SentencePart } from '../sentence';

/** A new error under its step: its own words, how long after the step, and how many more came with it. */
export type StepError = { parts: readonly SentencePart[]; seconds: number; more: number };

/** A step as the panel shows it. */
export type PanelStep = {
  id: string;
  n: number;
  sentence: readonly SentencePart[];
  /** `14:03:17.306` */
  time: string;
  picture?: ReportPicture;
  /** Why there is no picture, as a sentence. Neither this nor a picture: it is still to come. */
  withheld?: string;
  /** What became of the wish for a picture of the whole page: that it is there, or why not. */
  page?: string;
  /** Its picture is that of the step before, with the same control in it. */
  same?: boolean;
  /** Notices of success that came after it, word for word. */
  notices: readonly (readonly SentencePart[])[];
  error?: StepError;
  /** The error of an earlier step came again: which attempt this was. */
  attempt?: number;
  bug: boolean;
  /** It came after the bug. */
  after: boolean;
};

/** Trouble that was there before the first step: one each, however often it was seen. */
export type StandingError = { kind: ErrorKind; parts: readonly SentencePart[] };

/** What support will ask for: what there is of it. */
export type Needs = {
  error: boolean;
  attempts: number;
  pictures: number;
  /** Names of what showed its version, and of what did not. */
  versions: readonly string[];
  unseen: readonly string[];
};

/** A recording runs, or stands still while `paused` says why. */
export type RunningPanel = {
  kind: 'running';
  steps: readonly PanelStep[];
  startedAt: number;
  /** Milliseconds of the pauses that have ended; the timer leaves them out. */
  pausedMs: number;
  paused?: PausedState;
  /** The button's right alone: only a press on it goes on once it has ended. */
  access: 'tab' | 'site';
  elsewhere: boolean;
  marked: boolean;
  standing: readonly StandingError[];
  needs: Needs;
  /** What the person has written of it, and how often that was taken in. */
  own: Readonly<Partial<Record<OwnText, OwnWords>>>;
  revision: number;
};

/** Everything the side panel can show. */
export type PanelState =
  | { kind: 'loading' }
  | { kind: 'idle'; hasReport: boolean }
  | { kind: 'saving' }
  | { kind: 'failed' }
  | RunningPanel;

/** What a person can ask for in the panel. */
export type PanelCallbacks = {
  onWrite: WriteOwn;
  /** At that step, else after the last one. */
  onBug: (stepId?: string) => void;
  /** A picture of all of the page, beyond what is in view. */
  onWholePage: () => void;
  onPause: () => void;
  onResume: () => void;
  onUndo: () => void;
  onStop: () => void;
  onGoToTab: () => void;
  onOpenReport: () => void;
  onRetry: () => void;
};
