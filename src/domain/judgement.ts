import type { Id } from './id';
import type { Signal } from './signal';

/** What is made of the signals of a recording: which step each belongs to, and whether it is new. */
export type JudgedSignal = {
  readonly signal: Signal;
  /** The step it came after, if it came after one. */
  readonly stepId: Id | undefined;
  /** Was it, or trouble of its family, there before the step? Standing errors never lead. */
  readonly standing: boolean;
  /** Does it speak of trouble? A notice of success does not. */
  readonly isError: boolean;
};

/** Where the bug appears, and who says so. */
export type Bug = {
  readonly by: 'person' | 'itself';
  readonly stepId: Id | undefined;
  /** The error that leads the report; none where a person marked a step that has none. */
  readonly error: Signal | undefined;
  /** How often the step that failed was tried, and how often it failed. */
  readonly attempts: { readonly failed: number; readonly of: number };
};

export type Judgement = {
  readonly signals: readonly JudgedSignal[];
  readonly bug: Bug | undefined;
};
