import type { JSX } from 'preact';
import { Button } from '../button';
import { Icon } from '../icons';
import { useTranslate } from '../translate';
import type { Opening, ViewProps } from './popup-callbacks';
import type { FirefoxAskState } from './popup-state';

/** Says what Firefox is about to ask, what a yes brings, and what stays out even then. */
export function FirefoxAskView({ state, on, opened }: ViewProps<FirefoxAskState> & Opening): JSX.Element {
  const t = useTranslate();
  return (
    <>
      <p class="where">
        <strong dir="auto">{state.where}</strong>
      </p>
      <section class="sec stack-3">
        <h2>{t('popupFirefoxTitle')}</h2>
        <p>{t('popupFirefoxWhy')}</p>
        <ul class="ticks small">
          <li class="ok">
            <Icon name="check" />
            <span>{t('popupFirefoxGets')}</span>
          </li>
          <li class="miss">
            <Icon name="warn" />
            <span>{t('popupFirefoxMisses')}</span>
          </li>
        </ul>
        <Button
          test="ask-and-record"
          look="primary large block"
          onPress={() => {
            on.onAskAndRecord({ opened });
          }}
        >
          {t('popupAskAndRecord')}
        </Button>
        <Button
          test="page-only"
          look="block"
          onPress={() => {
            on.onRecordThisPageOnly({ opened });
          }}
        >
          {t('popupPageOnly')}
        </Button>
      </section>
    </>
  );
}
