import type { RecordingStatus } from '../../src/domain/status';
import type { PausedState } from '../../src/ui/popup/popup-state';

/** A pause as surfaces tell it. */
export function pausedState(status: Extract<RecordingStatus, { as: 'paused' }>): PausedState {
  const { reason, awayMs, steps, startedAt, pausedMs } = status;
  return {
    kind: 'paused',
    reason: reason === 'one-page-only' ? 'other-page' : reason,
    steps,
    startedAt,
    pausedMs,
    ...(awayMs === undefined ? {} : { pausedAt: Date.now() - awayMs }),
    ...(awayMs === undefined || reason !== 'left-site' ? {} : { awaySeconds: Math.round(awayMs / 1000) }),
  };
}
