import * as z from 'zod/mini';
import { Id } from '../domain/id';
import { RecordingStatus } from '../domain/status';
import { definePort } from './port';

const TabRef = z.strictObject({ tabId: z.int() });

/** What went wrong at a start, in a word that the popup turns into a sentence. */
export const StartOutcome = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('started'), recordingId: Id }),
  z.strictObject({ as: z.literal('refused'), why: z.enum(['closed-page', 'already-recording', 'page-went-away', 'storage']) }),
]);
export type StartOutcome = z.output<typeof StartOutcome>;

/** What the background answers. Recorders may report; only the extension's own pages may steer. */
export const backgroundPort = definePort('background', {
  status: { callers: ['page'], input: TabRef, output: RecordingStatus },
  start: { callers: ['page'], input: TabRef, output: StartOutcome },
  pause: { callers: ['page'], input: z.undefined(), output: z.undefined() },
  resume: { callers: ['page'], input: TabRef, output: z.undefined() },
  undoLast: { callers: ['page'], input: z.undefined(), output: z.undefined() },
  stop: { callers: ['page'], input: z.undefined(), output: z.undefined() },
  goToTab: { callers: ['page'], input: z.undefined(), output: z.undefined() },

  /** The key of the running recording, for a recorder that the browser itself put into a page. */
  hello: { callers: ['recorder'], input: z.undefined(), output: z.strictObject({ key: z.optional(z.string()) }) },
  stepWritten: { callers: ['recorder'], input: z.strictObject({ stepId: Id, wantsPicture: z.boolean() }), output: z.undefined() },
  pictureAtRest: { callers: ['recorder'], input: z.strictObject({ afterStep: z.optional(Id) }), output: z.undefined() },
  frameAppeared: { callers: ['recorder'], input: z.undefined(), output: z.undefined() },
  idle: { callers: ['recorder'], input: z.undefined(), output: z.undefined() },
});
