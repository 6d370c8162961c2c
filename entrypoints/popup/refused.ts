import type { SaveOutcome, StartOutcome } from '../../src/messaging/background-port';
import type { PopupState } from '../../src/ui/popup/popup-state';

type Why = Extract<StartOutcome, { as: 'refused' }>['why'];

const REFUSED: Readonly<Record<Exclude<Why, 'already-recording'>, PopupState>> = {
  'closed-page': { kind: 'closedPage', why: 'no-access' },
  'page-went-away': { kind: 'failed', what: 'page-went-away' },
  storage: { kind: 'failed', what: 'storage' },
};

/**
 * What the popup shows of a start that was refused. Nothing where there is something better to show: the recording that
 * was begun in another window meanwhile.
 */
export function refusedState(outcome: StartOutcome | SaveOutcome | undefined): PopupState | undefined {
  if (outcome?.as !== 'refused' || outcome.why === 'already-recording') return undefined;
  return REFUSED[outcome.why];
}
