import type { JSX } from 'preact';
import { useTranslate } from '../translate';
import { ErrorWords } from './error-card';
import { Fold } from '../fold';
import type { ReportError, ReportView } from './report-view';

/** Every error that was seen, the new apart from those that were there before. */
export function ErrorsFold({ report }: { report: ReportView }): JSX.Element {
  const t = useTranslate();
  const { errors, standingErrors } = report;
  const sum = t('reportErrorsSum', String(errors.length), String(standingErrors.length));
  const none = errors.length + standingErrors.length === 0;
  return (
    <Fold test="errors" title={t('reportErrors')} sum={none ? t('reportNothing') : sum}>
      {errors.length === 0 ? <p class="soft">{t('reportNoError')}</p> : null}
      {errors.map((error) => (
        <div class="err">
          <ErrorWords error={error} />
        </div>
      ))}
      {standingErrors.length === 0 ? null : <Standing errors={standingErrors} />}
    </Fold>
  );
}

function Standing({ errors }: { errors: readonly ReportError[] }): JSX.Element {
  const t = useTranslate();
  return (
    <section class="standing" aria-labelledby="standing-title">
      <h3 id="standing-title">{t('reportStandingErrors')}</h3>
      <ul class="ticks small">
        {errors.map(({ text, meta, detail }) => (
          <li>
            <span>
              <bdi>{text}</bdi>
              <span class="soft"> {[meta, ...(detail === undefined ? [] : [detail])].join(' · ')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
