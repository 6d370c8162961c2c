import type { JSX } from 'preact';
import { Mark } from '../mark';
import { useTranslate } from '../translate';

/** The bar at the head: the mark, which report this is, and where it lies. */
export function ReportTop({ id }: { id: string | undefined }): JSX.Element {
  const t = useTranslate();
  return (
    <header class="top">
      <span class="brand">
        <Mark />
        <span>{id === undefined ? t('extensionName') : t('reportName', id)}</span>
      </span>
      {id === undefined ? null : <span class="soft small wide">{t('reportStored')}</span>}
    </header>
  );
}
