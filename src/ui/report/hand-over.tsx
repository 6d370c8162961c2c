import type { JSX } from 'preact';
import { Button } from '../button';
import { Icon } from '../icons';
import { counted, useTranslate } from '../translate';
import { removedTotal } from './removed-fold';
import { picturedSteps, type ReportCallbacks, type ReportView } from './report-view';
import { StatusLine } from './status-line';

/** The report that is handed over, and what its buttons do. */
export type HandOverProps = { report: ReportView; on: ReportCallbacks };

/** The card with the ways out: what was covered, four ways to hand over, and what became of it. */
export function HandOver({ report, on }: HandOverProps): JSX.Element {
  const t = useTranslate();
  const covered = removedTotal(report.removed);
  const look = picturedSteps(report.steps).length > 0 ? 'reportLookPictures' : 'reportLookText';
  return (
    <aside class="rail" aria-labelledby="send-title">
      <section class="card send">
        <h2 id="send-title">{t('reportHandOver')}</h2>
        <p class="small">
          {covered === 0
            ? t('reportCoveredNone')
            : counted(t, covered, 'reportCoveredOne', 'reportCoveredOther')}{' '}
          {t(look)}
        </p>
        <div class="ways">
          <Button test="copy-markdown" icon="copy" look="primary large block" onPress={on.onCopyMarkdown}>
            {t('reportCopyMarkdown')}
          </Button>
          <Button test="copy-text" icon="copy" onPress={on.onCopyText}>
            {t('reportCopyText')}
          </Button>
          <Button test="save-html" icon="save" onPress={on.onSaveHtml}>
            {t('reportSaveHtml')}
          </Button>
          <Button test="save-json" icon="save" onPress={on.onSaveJson}>
            {t('reportSaveJson')}
          </Button>
        </div>
        <div role="status" data-test="status">
          {report.status === undefined ? null : <StatusLine status={report.status} onUndo={on.onUndo} />}
        </div>
        <p class="lock small soft">
          <Icon name="lock" />
          <span>{t('nothingLeaves')}</span>
        </p>
      </section>
    </aside>
  );
}
