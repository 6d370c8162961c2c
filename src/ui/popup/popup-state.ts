import type { SentencePart } from '../sentence';

/** The last report there is, offered while nothing is being recorded. */
export type LastReport = { title: string; date: string };

/** A new error that look-back saw: in its words, when it came and when it goes by itself; milliseconds since 1970. */
export type FoundError = { parts: readonly SentencePart[]; at: number; goesAt: number };

/** What look-back does on the site: off, or how many steps it holds, up to the new error where it saw one. */
export type LookBackState = { on: false } | { on: true; steps: number; found?: FoundError };

/** A page that can be recorded, and nothing runs. */
export type ReadyState = {
  kind: 'ready';
  /** The screen's path in WordPress's own words, such as `WooCommerce › Orders`. */
  where: string;
  siteGranted: boolean;
  lookBack: LookBackState;
  browser: 'chromium' | 'firefox';
  lastReport?: LastReport;
};

/** Firefox ends the button's right at the next page, so it is asked for the site first. */
export type FirefoxAskState = { kind: 'firefoxAsk'; where: string };

/** What stands on a page is being saved; how far that is. */
export type SavingState = {
  kind: 'saving';
  where?: string;
  /** Screen, time and what stands on the page were read. */
  page: boolean;
  errors: number;
  standing: number;
  picture: 'awaited' | 'taken' | 'withheld';
  /** Places covered in it. */
  covered: number;
  versions: number;
};

/** Where the bug appears: at a step (0 before the first), with the error word for word where there is one. */
export type MarkedBug = { by: 'person' | 'itself'; step: number; error?: readonly SentencePart[] };

/** A recording runs; `elsewhere` when its tab is not the one the popup was opened on. */
export type RecordingState = {
  kind: 'recording';
  steps: number;
  /** Milliseconds since 1970. */
  startedAt: number;
  /** Milliseconds spent in pauses so far; the timer leaves them out. */
  pausedMs?: number;
  lastStep?: readonly SentencePart[];
  bug?: MarkedBug;
  elsewhere?: boolean;
  /** That tab shows a page of the recorded site: the recording can go on in it. */
  joinable?: boolean;
  /** The recording went on by opening the popup, after so long on another site or page. */
  backAfterSeconds?: number;
  /** The browser has no room for pictures any more. */
  isFull?: boolean;
  access: 'tab' | 'site';
};

/** Why a recording stands still. */
export type PauseReason =
  'person' | 'idle' | 'left-site' | 'still-away' | 'restart' | 'other-page' | 'tab-closed';

/** A recording stands still, and can go on here. */
export type PausedState = {
  kind: 'paused';
  reason: PauseReason;
  steps: number;
  startedAt: number;
  pausedMs?: number;
  /** When this pause began; with it the popup shows the time recorded so far. */
  pausedAt?: number;
  /** For `left-site`: how long the person was elsewhere. */
  awaySeconds?: number;
};

/** Why a page cannot be recorded. */
export type ClosedReason = 'browser-page' | 'store' | 'pdf' | 'file' | 'no-access';

/** What did not work. */
export type Failure = 'storage' | 'page-went-away' | 'unknown';

/** Everything the popup can show. */
export type PopupState =
  | { kind: 'loading' }
  | ReadyState
  | FirefoxAskState
  | SavingState
  | RecordingState
  | PausedState
  | { kind: 'closedPage'; why: ClosedReason }
  | { kind: 'failed'; what: Failure };
