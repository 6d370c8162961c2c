import type { JSX } from 'preact';
import { Button } from '../button';
import { Icon, type IconName } from '../icons';
import { counted, type Translate, useTranslate } from '../translate';
import type { ViewProps } from './popup-callbacks';
import type { SavingState } from './popup-state';

type Line = { readonly look: 'ok' | 'wait' | 'miss'; readonly icon: IconName; readonly text: string };

/** What stands on the page is being saved: each line as it is done, and a way to give it up. */
export function SavingView({ state, on }: ViewProps<SavingState>): JSX.Element {
  const t = useTranslate();
  const lines = linesOf(state, t);
  const done = lines.filter(({ look }) => look !== 'wait').length;
  return (
    <>
      {state.where === undefined ? null : (
        <p class="where">
          <strong dir="auto">{state.where}</strong>
        </p>
      )}
      <section class="sec stack-3">
        <h2 class="row">
          <span class="spin" aria-hidden="true" />
          {t('popupSaving')}
        </h2>
        <ul class="ticks">
          {lines.map(({ look, icon, text }) => (
            <li class={look}>
              <Icon name={icon} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
        <progress class="bar" aria-label={t('popupSavingBar')} max={lines.length} value={done} />
        <p class="soft small">{t('popupSavingNote')}</p>
        <Button test="cancel-save" look="block" onPress={on.onCancelSave}>
          {t('popupCancel')}
        </Button>
      </section>
    </>
  );
}

function linesOf(state: SavingState, t: Translate): Line[] {
  const ok = (text: string): Line => ({ look: 'ok', icon: 'check', text });
  const later = (text: string): Line => ({ look: 'wait', icon: 'dash', text });
  return [
    state.page ? ok(errorsLine(state, t)) : later(t('popupSavingErrors')),
    state.page ? ok(t('popupSavingScreen')) : later(t('popupSavingScreen')),
    pictureLine(state, t),
    state.versions > 0
      ? ok(counted(t, state.versions, 'popupSavingVersionsOne', 'popupSavingVersionsOther'))
      : later(t('popupSavingVersions')),
  ];
}

function errorsLine({ errors, standing }: SavingState, t: Translate): string {
  if (errors + standing === 0) return t('popupSavingNoError');
  const found = counted(t, errors, 'popupSavingErrorsOne', 'popupSavingErrorsOther');
  if (standing === 0) return found;
  return `${found}, ${counted(t, standing, 'popupSavingStandingOne', 'popupSavingStandingOther')}`;
}

function pictureLine({ picture, covered }: SavingState, t: Translate): Line {
  switch (picture) {
    case 'awaited':
      return { look: 'wait', icon: 'clock', text: t('popupSavingPicture') };
    case 'taken': {
      const places = counted(t, covered, 'popupSavingCoveredOne', 'popupSavingCoveredOther');
      return { look: 'ok', icon: 'check', text: places };
    }
    case 'withheld':
      return { look: 'miss', icon: 'warn', text: t('popupSavingWithheld') };
  }
}
