import type { PopupState } from '../../src/ui/popup/popup-state';

/** What the opening found out stays said while the same state is read again. */
export function carryOver(before: PopupState, next: PopupState): PopupState {
  if (before.kind === 'recording' && next.kind === 'recording' && before.backAfterSeconds !== undefined) {
    return { ...next, backAfterSeconds: before.backAfterSeconds };
  }
  if (before.kind === 'paused' && next.kind === 'paused' && before.reason === 'still-away') {
    return next.reason === 'left-site' || next.reason === 'other-page'
      ? { ...next, reason: 'still-away' }
      : next;
  }
  if (before.kind === 'saving' && next.kind === 'saving' && before.where !== undefined) {
    return { ...next, where: before.where };
  }
  return next;
}
