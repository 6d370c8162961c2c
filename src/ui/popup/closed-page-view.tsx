import type { JSX } from 'preact';
import { useTranslate, type MessageKey } from '../translate';
import type { ClosedReason } from './popup-state';

const sentences: Record<ClosedReason, MessageKey> = {
  'browser-page': 'popupClosedBrowserPage',
  store: 'popupClosedStore',
  pdf: 'popupClosedPdf',
  file: 'popupClosedFile',
  'no-access': 'popupClosedNoAccess',
};

/** A page that no extension may look into: which kind it is, and where to go instead. */
export function ClosedPageView({ why }: { why: ClosedReason }): JSX.Element {
  const t = useTranslate();
  return (
    <div class="empty">
      <svg class="art" viewBox="0 0 72 72" aria-hidden="true">
        <rect x="8" y="14" width="56" height="44" rx="6" />
        <path d="M8 26h56M26 50l20-16M26 34l20 16" />
      </svg>
      <h2>{t('popupClosedTitle')}</h2>
      <p>
        {t(sentences[why])} {t('popupClosedNext')}
      </p>
    </div>
  );
}
