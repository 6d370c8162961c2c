import * as z from 'zod/mini';
import { Id } from './id';
import { LastLook } from './last-look';
import { Moment } from './moment';
import { Opened } from './opened';
import { SealedText } from './sealed';

/** Raised with every change of what is stored; `store/` migrates from any earlier one. */
export const SCHEMA_VERSION = 1;

/** `steps`: recorded on purpose. `now`: only what stood on the screen was saved; the steps are told. */
export const RecordingMode = ['steps', 'now'] as const;
export type RecordingMode = (typeof RecordingMode)[number];

/** How the recorder gets into the pages: by the toolbar button alone, or with the one site granted. */
export const Access = ['tab', 'site'] as const;
export type Access = (typeof Access)[number];

export const PauseReason = ['person', 'idle', 'left-site', 'restart', 'one-page-only', 'tab-closed'] as const;
export type PauseReason = (typeof PauseReason)[number];

export const EndReason = ['stopped', 'max-length'] as const;
export type EndReason = (typeof EndReason)[number];

export const RecordingState = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('recording') }),
  z.strictObject({ as: z.literal('paused'), reason: z.enum(PauseReason), since: Moment }),
  z.strictObject({ as: z.literal('ended'), reason: z.enum(EndReason), at: Moment }),
]);
export type RecordingState = z.output<typeof RecordingState>;

export const Recording = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: Id,
  startedAt: Moment,
  timeZone: z.string().check(z.maxLength(60)),
  browser: z.strictObject({ name: z.string(), version: z.string(), os: z.string() }),
  access: z.enum(Access),
  /** `look-back`: the last five minutes of a site, until they go or are preserved. */
  mode: z.enum([...RecordingMode, 'look-back']),
  site: SealedText,
  state: RecordingState,
  /** What its pictures may show of the second tier. */
  opened: Opened,
  /** *Bug appears here*, where the person said so: after this step, or before any. */
  bug: z.optional(z.strictObject({ at: Moment, stepId: z.optional(Id) })),
  /** When it was made out of the look-back, and which families of trouble were standing before what is left of it. */
  preserved: z.optional(z.strictObject({ at: Moment, known: z.array(z.string()) })),
  /** Nothing while it runs, and where the key was gone when it ended. */
  lastLook: z.optional(LastLook),
  /** Time of the last step that was drained; idleness counts from it. */
  lastStepAt: z.optional(Moment),
});
export type Recording = z.output<typeof Recording>;

/**
 * What a page's recorder must know without asking anyone, in `storage.local` under `active`: it is read at the
 * start of a page and watched for changes, so that pause and stop reach every page while the worker sleeps.
 */
export const Active = z.strictObject({
  recordingId: Id,
  origin: z.string().check(z.maxLength(300)),
  access: z.enum(Access),
  mode: z.enum(RecordingMode),
  /** What its pictures may show of the second tier. */
  opened: Opened,
  paused: z.boolean(),
  startedAt: z.number(),
  /** Milliseconds of the pauses that have ended; they count for no limit. */
  pausedMs: z.number(),
  lastStepAt: z.number(),
});
export type Active = z.output<typeof Active>;
