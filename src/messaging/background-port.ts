import * as z from 'zod/mini';
import { Id } from '../domain/id';
import { Opened } from '../domain/opened';
import { Rect } from '../domain/rect';
import { Screen } from '../domain/screen';
import { SealedText } from '../domain/sealed';
import { ErrorSaid, RecordingStatus } from '../domain/status';
import { definePort } from './port';

const TabRef = z.strictObject({ tabId: z.int() });
/** Where to begin, and what the pictures may show of the second tier. */
const Beginning = z.strictObject({ tabId: z.int(), opened: Opened });

/** What went wrong at a start, in a word that the popup turns into a sentence. */
const Refused = z.strictObject({
  as: z.literal('refused'),
  why: z.enum(['closed-page', 'already-recording', 'page-went-away', 'storage']),
});

const StartOutcome = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('started'), recordingId: Id }),
  Refused,
]);
export type StartOutcome = z.output<typeof StartOutcome>;

const SaveOutcome = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('saved') }),
  /** By *Cancel*, here or on another surface; nothing is left of it. */
  z.strictObject({ as: z.literal('cancelled') }),
  Refused,
]);
export type SaveOutcome = z.output<typeof SaveOutcome>;

/** The newest report, as the popup offers it: by the person's headline, the error, or the screen. */
const LatestReport = z.strictObject({
  startedAt: z.number(),
  headline: z.optional(SealedText),
  error: z.optional(ErrorSaid),
  path: z.array(SealedText),
});
export type LatestReport = z.output<typeof LatestReport>;

/** Why a page lets no extension in. */
const ClosedReason = z.enum(['browser-page', 'store', 'pdf', 'file', 'no-access']);
export type ClosedReason = z.output<typeof ClosedReason>;

/** What look-back does on the site of a tab. */
const LookBackLook = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('off') }),
  z.strictObject({
    as: z.literal('on'),
    /** How many are held: up to the error, where there is one. */
    steps: z.int(),
    /** A new error, when it came and when it goes by itself; epoch milliseconds. */
    error: z.optional(z.strictObject({ said: ErrorSaid, at: z.number(), goesAt: z.number() })),
  }),
]);
export type LookBackLook = z.output<typeof LookBackLook>;

/** What a tab shows, before anything is recorded of it. */
const PageLook = z.discriminatedUnion('as', [
  z.strictObject({
    as: z.literal('open'),
    screen: Screen,
    origin: z.string(),
    granted: z.boolean(),
    lookBack: LookBackLook,
  }),
  z.strictObject({ as: z.literal('closed-page'), why: ClosedReason }),
  z.strictObject({ as: z.literal('page-went-away') }),
]);
export type PageLook = z.output<typeof PageLook>;

/** What became of covers that a person drew; only `covered` has changed anything. */
const CoverOutcome = z.enum(['covered', 'gone', 'unreadable', 'storage-full']);
export type CoverOutcome = z.output<typeof CoverOutcome>;

/** Most covers that are burnt in at once. */
const MOST_COVERS = 500;

/** What the background answers to the extension's own pages, which alone may steer. */
export const backgroundPort = definePort('background', 'page', {
  status: { input: TabRef, output: RecordingStatus },
  look: { input: TabRef, output: PageLook },
  start: { input: Beginning, output: StartOutcome },
  /** Saves what the tab shows now, as a report of its own, and opens it; answers once it is saved, or cancelled. */
  saveNow: { input: Beginning, output: SaveOutcome },
  /** Gives up what is being saved; nothing of it is kept. */
  cancelSave: { input: z.undefined(), output: z.undefined() },
  /** *Bug appears here*: at that step, else after the last one. */
  markBug: {
    input: z.strictObject({ stepId: z.optional(Id) }),
    output: z.undefined(),
  },
  pause: { input: z.undefined(), output: z.undefined() },
  /** Goes on in that tab. @returns whether it could: the tab may show another site. */
  resume: { input: TabRef, output: z.boolean() },
  /** Takes a picture of all of the page in that tab, if it is recorded; it comes with the last step. */
  wholePage: { input: TabRef, output: z.undefined() },
  undoLast: { input: z.undefined(), output: z.undefined() },
  /** Ends the recording and opens its report. @returns whether there was room for that; without, it goes on */
  stop: { input: z.undefined(), output: z.boolean() },
  /** Switches look-back on or off for the site of that tab. @returns whether there is a site to ask the person for */
  lookBack: { input: z.strictObject({ tabId: z.int(), on: z.boolean() }), output: z.boolean() },
  /** Makes a recording out of what look-back holds of the site of that tab, and opens its report. */
  preserve: { input: TabRef, output: StartOutcome },
  /** Deletes what look-back holds of the site of that tab; it stays on. */
  letGo: { input: TabRef, output: z.undefined() },
  latest: { input: z.undefined(), output: z.optional(LatestReport) },
  openLatest: { input: z.undefined(), output: z.undefined() },
  /** Covers those places of a stored picture, in its own pixels, for good. */
  coverPicture: {
    input: z.strictObject({
      pictureId: Id,
      rects: z.array(Rect).check(z.minLength(1), z.maxLength(MOST_COVERS)),
    }),
    output: CoverOutcome,
  },
  goToTab: { input: z.undefined(), output: z.undefined() },
});
