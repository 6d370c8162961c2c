import type { OwnText } from '../../domain/edits';
import type { Rect } from '../../domain/rect';
import type { OwnWords, WriteOwn } from '../own-field';
import type { SentencePart } from '../sentence';

/** Where the control of a step lies, in pixels of its picture. */
export type PictureMark = { x: number; y: number; w: number; h: number };

/** A masked picture; `alt` names the screen, the marked control and what is covered. */
export type ReportPicture = {
  id: string;
  url: string;
  width: number;
  height: number;
  mark?: PictureMark;
  alt: string;
  /** How many places are covered. */
  covered: number;
  /** It is no photograph: it was drawn from the page. */
  drawn?: boolean;
};

/** One way to find the control again, such as `{kind: 'role', text: 'button "Save changes"'}`. */
export type ReportLocator = { kind: string; text: string };

/** A step as the page shows it; every text is ready to be read. */
export type ReportStep = {
  id: string;
  n: number;
  sentence: readonly SentencePart[];
  time: string;
  screenId: string;
  url: string;
  picture?: ReportPicture;
  /** All of the page after it, where that was asked for. */
  page?: ReportPicture;
  /** Why there is no picture, of it or of the page: `picture withheld: the page kept changing`. */
  withheld?: string;
  locators: readonly ReportLocator[];
  /** The frame the step was done in, where it was not the page itself. */
  frame?: string;
};

/** An error: its own words, beneath them when it came and after which step, and the request or script it tells of. */
export type ReportError = { text: string; meta: string; detail?: string };

/** A version or a state of the site, with the place it was read from, and what other pages said against it. */
export type EnvironmentLine = { label: string; value: string; source: string; others: readonly string[] };

/** How often a kind of value was removed. Never the values. */
export type RemovedKind = { kind: string; count: number };

/** What became of the last thing that was asked for. Take it away before the next one, so that it is announced anew. */
export type PageStatus =
  | { as: 'copied' | 'saved' | 'copy-failed' | 'save-failed' | 'edit-failed' }
  /** The leak gate stopped it: what sort of value is still there, and in which step or part. */
  | { as: 'held'; kind: string; place: { step: number } | { part: string } }
  | { as: 'dropped' | 'picture-left-out'; n: number };

/** What became of covers that were to be burnt in; only `covered` has changed anything. */
export type CoverResult = 'covered' | 'gone' | 'unreadable' | 'storage-full' | 'failed';

/** A report, ready to be drawn. */
export type ReportView = {
  id: string;
  /** `now`: only what stood on the screen was saved; the steps are told. */
  mode: 'steps' | 'now';
  headline: string;
  facts: { where: string; when: string; attempts?: string };
  error?: ReportError;
  /** One quiet line about the errors that were there before. */
  standing?: string;
  bugStep?: number;
  /** The one picture of the first screen, with its step: the error on it, or the page at the bug, else the last one. */
  lead?: { shows: 'error' | 'bug' | 'last'; step: PicturedStep };
  own: Readonly<Record<OwnText, OwnWords>>;
  /** Grows with every change of the person's that was taken in. */
  revision: number;
  canUndo: boolean;
  canRedo: boolean;
  /** Steps that the person left out. */
  dropped: number;
  /** Pictures that the person left out. */
  picturesLeftOut: number;
  steps: readonly ReportStep[];
  errors: readonly ReportError[];
  standingErrors: readonly ReportError[];
  environment: readonly EnvironmentLine[];
  missing: readonly string[];
  unseen: readonly string[];
  removed: readonly RemovedKind[];
  /** Kinds that the pictures show, because they were opened before recording. */
  opened: readonly string[];
  /** When all of it was last looked through for everything that had been removed; never, where the browser was closed. */
  lookedThrough?: string;
  status?: PageStatus;
};

/** Everything the report page can show. A report without a step shows what to do. */
export type ReportModel =
  | { kind: 'loading' }
  | { kind: 'missing' }
  | { kind: 'storage-error' }
  | { kind: 'ready'; report: ReportView };

/** What a person can ask for on the report page. */
export type ReportCallbacks = {
  onCopyMarkdown: () => void;
  onCopyText: () => void;
  onSaveHtml: () => void;
  onSaveJson: () => void;
  onWrite: WriteOwn;
  onDrop: (stepId: string) => void;
  onPutBack: () => void;
  /** Leaves a picture out, of whichever step it is; `n` is the step it was pressed at. */
  onLeaveOutPicture: (pictureId: string, n: number) => void;
  onPutBackPictures: () => void;
  /** Burns covers into a picture, for good; they are in its own pixels. Never rejects. */
  onCover: (pictureId: string, rects: readonly Rect[]) => Promise<CoverResult>;
  onUndo: () => void;
  onRedo: () => void;
  onRetry: () => void;
};

/** A step that has its picture. */
export type PicturedStep = ReportStep & { picture: ReportPicture };

/** What the picture of a step is shown with. */
export type PicturedSentence = Pick<PicturedStep, 'n' | 'sentence' | 'picture'>;

/** The steps that have a picture, in their order. */
export function picturedSteps(steps: readonly ReportStep[]): PicturedStep[] {
  return steps.filter((step): step is PicturedStep => step.picture !== undefined);
}
