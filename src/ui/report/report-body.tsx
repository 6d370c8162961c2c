import type { JSX } from 'preact';
import { Icon } from '../icons';
import { useTranslate } from '../translate';
import { EnvironmentFold } from './environment-fold';
import { LeadPicture } from './lead-picture';
import { PicturesFold } from './pictures-fold';
import { RemovedFold } from './removed-fold';
import type { PicturedStep, ReportError, ReportView } from './report-view';
import { StepsFold } from './steps-fold';
import { UnseenFold } from './unseen-fold';

/** Called with the step to enlarge and the button that asked, so that the focus can go back to it. */
export type Enlarge = (step: PicturedStep, from: HTMLElement) => void;

/** The main column: headline, facts, the error, one picture, and the folds. */
export function ReportBody({ report, onEnlarge }: { report: ReportView; onEnlarge: Enlarge }): JSX.Element {
  const t = useTranslate();
  return (
    <main class="main">
      <div class="first">
        <div class="h">
          <h1 dir="auto">{report.headline}</h1>
          <dl class="facts">
            <Fact label={t('reportWhere')} value={report.facts.where} />
            <Fact label={t('reportWhen')} value={report.facts.when} />
          </dl>
        </div>
        {report.error === undefined ? null : <ErrorCard error={report.error} />}
        <LeadPicture report={report} onEnlarge={onEnlarge} />
      </div>
      <div class="card folds">
        <StepsFold steps={report.steps} bugStep={report.bugStep} onEnlarge={onEnlarge} />
        <PicturesFold steps={report.steps} onEnlarge={onEnlarge} />
        <EnvironmentFold lines={report.environment} />
        <RemovedFold removed={report.removed} />
        <UnseenFold unseen={report.unseen} />
      </div>
    </main>
  );
}

function Fact({ label, value }: { label: string; value: string }): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd class="num">
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}

function ErrorCard({ error }: { error: ReportError }): JSX.Element {
  const t = useTranslate();
  return (
    <section class="err" aria-labelledby="error-title">
      <h2 id="error-title">
        <Icon name="error" />
        {t('reportErrorTitle')}
      </h2>
      <p class="text" dir="auto">
        {error.text}
      </p>
      <p class="small">{error.meta}</p>
    </section>
  );
}
