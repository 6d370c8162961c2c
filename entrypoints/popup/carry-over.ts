import type { PopupState } from '../../src/ui/popup/popup-state';

/** What the opening found out stays said while the same state is read again. */
export function carryOver(before: PopupState, next: PopupState): PopupState {
  if (before.kind === 'recording' && next.kind === 'recording' && before.backAfterSeconds !== undefined) {
    return { ...next, backAfterSeconds: before.backAfterSeconds };
  }
  if (before.kind === 'recording' && next.kind === 'recording' && next.elsewhere && before.joinable) {
    return { ...next, joinable: true };
  }
  if (before.kind === 'paused' && next.kind === 'paused' && before.reason === 'still-away') {
    return { ...next, reason: 'still-away' };
  }
  if (before.kind === 'saving' && next.kind === 'saving' && before.where !== undefined) {
    return { ...next, where: before.where };
  }
  return next;
}

/** It was tried to go on, and this tab shows something else. */
export function stillAway(state: PopupState): PopupState {
  return state.kind === 'paused' ? { ...state, reason: 'still-away' } : state;
}
