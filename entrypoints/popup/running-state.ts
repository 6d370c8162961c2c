import type { RecordingStatus } from '../../src/domain/status';
import type { MarkedBug, PausedState, PopupState } from '../../src/ui/popup/popup-state';
import type { Catalogue } from '../../src/words/catalogue';
import { errorParts } from '../../src/words/error-parts';
import { sentenceParts } from '../../src/words/sentence-parts';

type Running = Exclude<RecordingStatus, { as: 'none' | 'saving' }>;

/** The popup's state while there is a recording. */
export function runningState(status: Running, words: Catalogue): PopupState {
  const { steps, startedAt, pausedMs, access, elsewhere, lastStep, bug, isFull } = status;
  if (status.as === 'paused') {
    const { reason, awayMs } = status;
    return {
      kind: 'paused',
      reason: shownReason(reason),
      steps,
      startedAt,
      pausedMs,
      ...(awayMs === undefined ? {} : { pausedAt: Date.now() - awayMs }),
      ...(awayMs === undefined || reason !== 'left-site' ? {} : { awaySeconds: Math.round(awayMs / 1000) }),
    };
  }
  return {
    kind: 'recording',
    steps,
    startedAt,
    pausedMs,
    access,
    elsewhere,
    ...(lastStep ? { lastStep: sentenceParts(words, lastStep) } : {}),
    ...(bug ? { bug: markedBug(bug, words) } : {}),
    ...(isFull === true ? { isFull } : {}),
  };
}

type Bug = NonNullable<Running['bug']>;

function markedBug({ by, step, error }: Bug, words: Catalogue): MarkedBug {
  return { by, step, ...(error ? { error: errorParts(words, error) } : {}) };
}

function shownReason(reason: Extract<Running, { as: 'paused' }>['reason']): PausedState['reason'] {
  return reason === 'one-page-only' ? 'other-page' : reason;
}
