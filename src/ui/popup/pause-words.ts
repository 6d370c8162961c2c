import { span } from '../elapsed';
import { exhaustive } from '../exhaustive';
import { counted, type Translate } from '../translate';
import type { PausedState } from './popup-state';

/** What is said about a pause, and what its main button is called. */
export type PauseWords = { title: string; body?: string; goOn?: string; offersStay: boolean };

/** The sentences for each reason: what happened, what it means for the recording, how it goes on. */
export function pauseWords(state: PausedState, t: Translate): PauseWords {
  const here = t('popupGoOnHere');
  switch (state.reason) {
    case 'person':
      return { title: t('popupPausedByPerson'), goOn: t('popupGoOn'), offersStay: false };
    case 'idle':
      return {
        title: t('popupPausedIdle'),
        body: t('popupPausedIdleBody'),
        goOn: t('popupGoOn'),
        offersStay: false,
      };
    case 'left-site':
      return { title: awayTitle(state, t), body: t('popupLeftSiteBody'), goOn: here, offersStay: true };
    case 'restart':
      return {
        title: t('popupRestart'),
        body: counted(t, state.steps, 'popupRestartSafeOne', 'popupRestartSafeOther'),
        goOn: here,
        offersStay: false,
      };
    case 'still-away':
      return { title: t('popupStillAway'), body: t('popupStillAwayBody'), offersStay: false };
    case 'tab-closed':
      return { title: t('popupTabClosed'), body: t('popupTabClosedBody'), goOn: here, offersStay: true };
    case 'other-page':
      return { title: t('popupOtherPage'), body: t('popupOtherPageBody'), goOn: here, offersStay: true };
    default:
      return exhaustive(state.reason);
  }
}

function awayTitle({ awaySeconds }: PausedState, t: Translate): string {
  return awaySeconds === undefined ? t('popupLeftSite') : t('popupLeftSiteFor', span(awaySeconds));
}
