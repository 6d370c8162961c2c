import type { JSX } from 'preact';
import { useTranslate } from '../translate';

/** The first moment, before the popup knows what stands in the tab. */
export function LoadingView(): JSX.Element {
  const t = useTranslate();
  return (
    <p class="sec row soft" role="status">
      <span class="spin" aria-hidden="true" />
      {t('popupLoading')}
    </p>
  );
}
