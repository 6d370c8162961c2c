import type { JSX } from 'preact';
import { useTranslate } from '../translate';
import { EnvironmentFold } from './environment-fold';
import { ErrorCard } from './error-card';
import { ErrorsFold } from './errors-fold';
import { Headline } from './headline';
import { LeadPicture } from './lead-picture';
import { MissingFold } from './missing-fold';
import { PicturesFold } from './pictures-fold';
import { RemovedFold } from './removed-fold';
import type { PicturedStep, ReportCallbacks, ReportView } from './report-view';
import { StepsFold } from './steps-fold';
import { ToldCard } from './told-card';
import { UnseenFold } from './unseen-fold';

/** Called with the step to enlarge; `draws` where covers are to be drawn at once. */
export type Enlarge = (step: PicturedStep, draws?: boolean) => void;

export type ReportBodyProps = { report: ReportView; on: ReportCallbacks; onEnlarge: Enlarge };

/** The main column: headline, facts, the error, one picture, and the folds. */
export function ReportBody({ report, on, onEnlarge }: ReportBodyProps): JSX.Element {
  const t = useTranslate();
  const { where, when, attempts } = report.facts;
  return (
    <main class="main">
      <div class="first">
        <div class="h">
          <Headline report={report} on={on} />
          <dl class="facts">
            <Fact label={t('reportWhere')} value={where} />
            <Fact label={t('reportWhen')} value={when} />
            {attempts === undefined ? null : <Fact label={t('reportAttempts')} value={attempts} />}
          </dl>
        </div>
        <ErrorCard report={report} />
        {report.mode === 'now' ? <ToldCard report={report} on={on} /> : null}
        <LeadPicture report={report} on={on} onEnlarge={onEnlarge} />
      </div>
      <div class="card folds">
        <StepsFold report={report} on={on} onEnlarge={onEnlarge} />
        <PicturesFold report={report} on={on} onEnlarge={onEnlarge} />
        <ErrorsFold report={report} />
        <EnvironmentFold lines={report.environment} />
        <MissingFold missing={report.missing} />
        <RemovedFold removed={report.removed} opened={report.opened} lookedThrough={report.lookedThrough} />
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
