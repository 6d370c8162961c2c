import type { JSX } from 'preact';
import { useTranslate } from '../translate';

/** The choice, and who is told of it. */
export type StayRowProps = { checked: boolean; onChange: (checked: boolean) => void };

/** The switch *Stay on when I come back*, with what the browser will do about it. */
export function StayRow({ checked, onChange }: StayRowProps): JSX.Element {
  const t = useTranslate();
  return (
    <label class="switch stay">
      <input
        type="checkbox"
        role="switch"
        data-test="stay"
        aria-describedby="stay-hint"
        checked={checked}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <span class="grow">
        <strong>{t('popupStay')}</strong>
        <br />
        <span class="soft small" id="stay-hint">
          {t('popupStayHint')}
        </span>
      </span>
    </label>
  );
}
