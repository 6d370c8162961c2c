import type { SentencePart } from '../sentence';

/** Where the control of a step lies, in pixels of its picture. */
export type PictureMark = { x: number; y: number; w: number; h: number };

/** A masked picture; `alt` names the screen, the marked control and what is covered. */
export type ReportPicture = { url: string; width: number; height: number; mark?: PictureMark; alt: string };

/** One way to find the control again, such as `{kind: 'role', text: 'button "Save changes"'}`. */
export type ReportLocator = { kind: string; text: string };

/** A step as the page shows it; every text is ready to be read. */
export type ReportStep = {
  n: number;
  sentence: readonly SentencePart[];
  time: string;
  screenId: string;
  url: string;
  picture?: ReportPicture;
  /** Why there is no picture, as the end of a sentence: `the page kept changing`. */
  withheld?: string;
  locators: readonly ReportLocator[];
  /** The frame the step was done in, where it was not the page itself. */
  frame?: string;
};

/** The new error: its own words, and beneath them where and when it stood. */
export type ReportError = { text: string; meta: string };

/** A version or a state of the site, with the place it was read from. */
export type EnvironmentLine = { label: string; value: string; source: string };

/** How often a kind of value was removed. Never the values. */
export type RemovedKind = { kind: string; count: number };

/** What became of the last copy or save. Take it away before the next one, so that it is announced anew. */
export type HandOverStatus = 'copied' | 'saved' | 'copy-failed' | 'save-failed';

/** A report, ready to be drawn. */
export type ReportView = {
  id: string;
  headline: string;
  facts: { where: string; when: string };
  error?: ReportError;
  /** The step whose picture leads; without it the last picture does. */
  bugStep?: number;
  steps: readonly ReportStep[];
  environment: readonly EnvironmentLine[];
  unseen: readonly string[];
  removed: readonly RemovedKind[];
  status?: HandOverStatus;
};

/** Everything the report page can show. A report without a step shows what to do. */
export type ReportModel =
  | { kind: 'loading' }
  | { kind: 'missing' }
  | { kind: 'storage-error' }
  | { kind: 'ready'; report: ReportView };

/** What a person can ask for on the report page. */
export type ReportCallbacks = { onCopyMarkdown: () => void; onSaveJson: () => void; onRetry: () => void };

/** A step that has its picture. */
export type PicturedStep = ReportStep & { picture: ReportPicture };

/** The steps that have a picture, in their order. */
export function picturedSteps(steps: readonly ReportStep[]): PicturedStep[] {
  return steps.filter((step): step is PicturedStep => step.picture !== undefined);
}
