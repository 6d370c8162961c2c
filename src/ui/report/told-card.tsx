import type { JSX } from 'preact';
import { useTranslate } from '../translate';
import { OwnField } from '../own-field';
import type { ReportCallbacks, ReportView } from './report-view';

/** Where only what stood on the screen was saved: three questions, whose answers are the steps. */
export function ToldCard({ report, on }: { report: ReportView; on: ReportCallbacks }): JSX.Element {
  const t = useTranslate();
  return (
    <section class="card told" aria-labelledby="told-title">
      <h2 id="told-title">
        {t('reportNotRecorded')} <span class="soft small">{t('reportOptional')}</span>
      </h2>
      <OwnField name="told" label={t('reportAskBefore')} report={report} on={on} />
      <OwnField name="expected" label={t('reportAskExpected')} report={report} on={on} />
      <OwnField name="since" label={t('reportAskSince')} report={report} on={on} />
      {report.error === undefined ? (
        <OwnField name="actual" label={t('reportAskActual')} report={report} on={on} />
      ) : null}
      <p class="small soft">{t('reportNoNames')}</p>
    </section>
  );
}
