import type { JSX } from 'preact';
import { Icon } from '../icons';
import { useTranslate } from '../translate';
import type { ReportError, ReportView } from './report-view';

/** The error that leads, word for word; in one quiet line what had been there before. */
export function ErrorCard({ report }: { report: ReportView }): JSX.Element | null {
  const t = useTranslate();
  const { error, standing } = report;
  if (error === undefined) {
    return (
      <p class="soft">{[t('reportNoError'), ...(standing === undefined ? [] : [standing])].join(' ')}</p>
    );
  }
  return (
    <section class="err" aria-labelledby="error-title">
      <h2 id="error-title">
        <Icon name="error" />
        {t('reportErrorTitle')}
      </h2>
      <ErrorWords error={error} />
      {standing === undefined ? null : <p class="small soft">{standing}</p>}
    </section>
  );
}

/** The words of an error, and beneath them when it came and what it tells of. */
export function ErrorWords({ error: { text, meta, detail } }: { error: ReportError }): JSX.Element {
  return (
    <>
      <p class="text" dir="auto">
        {text}
      </p>
      <p class="small">{meta}</p>
      {detail === undefined ? null : <p class="small">{detail}</p>}
    </>
  );
}
