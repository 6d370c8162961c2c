import type { JSX } from 'preact';
import { useTranslate } from '../translate';
import type { ViewProps } from './popup-callbacks';
import type { ReadyState } from './popup-state';

/** The switch *Look-back on this site*, with what it does. */
export function LookBackRow({ state, on }: ViewProps<ReadyState>): JSX.Element {
  const t = useTranslate();
  const asks = !state.siteGranted;
  return (
    <label class="switch stay">
      <input
        type="checkbox"
        role="switch"
        data-test="look-back"
        aria-describedby="look-back-hint"
        checked={state.lookBack.on}
        onChange={(event) => {
          on.onLookBack({ on: event.currentTarget.checked, asks });
        }}
      />
      <span class="grow">
        <strong>{t('popupLookBack')}</strong>
        <br />
        <span class="soft small" id="look-back-hint">
          {t(asks ? 'popupLookBackAsks' : 'popupLookBackHint')}
        </span>
      </span>
    </label>
  );
}
