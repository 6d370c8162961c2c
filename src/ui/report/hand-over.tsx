import type { JSX } from 'preact';
import { Button } from '../button';
import { Icon } from '../icons';
import { Notice } from '../notice';
import { counted, useTranslate, type MessageKey } from '../translate';
import { removedTotal } from './removed-fold';
import { picturedSteps, type HandOverStatus, type ReportCallbacks, type ReportView } from './report-view';

/** The report that is handed over, and what its buttons do. */
export type HandOverProps = { report: ReportView; on: ReportCallbacks };

/** The card with the ways out: what was covered, *Copy as Markdown*, *Save JSON*, and what became of it. */
export function HandOver({ report, on }: HandOverProps): JSX.Element {
  const t = useTranslate();
  const covered = removedTotal(report.removed);
  const look = picturedSteps(report.steps).length > 0 ? 'reportLookPictures' : 'reportLookText';
  return (
    <aside class="rail">
      <section class="card send" aria-labelledby="send-title">
        <h2 id="send-title">{t('reportHandOver')}</h2>
        <p class="small">
          {covered === 0
            ? t('reportCoveredNone')
            : counted(t, covered, 'reportCoveredOne', 'reportCoveredOther')}{' '}
          {t(look)}
        </p>
        <div class="ways">
          <Button test="copy-markdown" icon="copy" look="primary large grow" onPress={on.onCopyMarkdown}>
            {t('reportCopyMarkdown')}
          </Button>
          <Button test="save-json" icon="save" look="large" onPress={on.onSaveJson}>
            {t('reportSaveJson')}
          </Button>
        </div>
        <div role="status" data-test="status">
          {report.status === undefined ? null : <StatusLine status={report.status} />}
        </div>
        <p class="lock small soft">
          <Icon name="lock" />
          <span>{t('nothingLeaves')}</span>
        </p>
      </section>
    </aside>
  );
}

const statusWords: Record<HandOverStatus, { tone: 'good' | 'attention'; title: MessageKey }> = {
  copied: { tone: 'good', title: 'reportCopied' },
  saved: { tone: 'good', title: 'reportSaved' },
  'copy-failed': { tone: 'attention', title: 'reportCopyFailed' },
  'save-failed': { tone: 'attention', title: 'reportSaveFailed' },
};

function StatusLine({ status }: { status: HandOverStatus }): JSX.Element {
  const t = useTranslate();
  const { tone, title } = statusWords[status];
  return <Notice tone={tone} title={t(title)} />;
}
