import type { PopupState } from '../../src/ui/popup/popup-state';

/** What is shown from the press on, until the first word of how far it is. */
export function beganSaving(before: PopupState): PopupState {
  const where = before.kind === 'ready' ? { where: before.where } : {};
  return {
    kind: 'saving',
    page: false,
    errors: 0,
    standing: 0,
    picture: 'awaited',
    covered: 0,
    versions: 0,
    ...where,
  };
}
