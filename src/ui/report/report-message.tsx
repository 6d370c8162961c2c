import type { JSX } from 'preact';
import { Button } from '../button';
import { exhaustive } from '../exhaustive';
import { useTranslate, type MessageKey } from '../translate';
import type { ReportModel } from './report-view';

/** Which state, and what happens when the person tries again. */
export type ReportMessageProps = { model: ReportModel; onRetry: () => void };

/** The page without a report: what happened, and one way on. */
export function ReportMessage({ model, onRetry }: ReportMessageProps): JSX.Element {
  const t = useTranslate();
  switch (model.kind) {
    case 'loading':
      return (
        <div class="empty" role="status">
          <span class="spin" aria-hidden="true" />
          <h1>{t('reportLoading')}</h1>
        </div>
      );
    case 'ready':
      return <Empty title="reportEmptyTitle" body="reportEmptyBody" />;
    case 'missing':
      return <Empty title="reportMissingTitle" body="reportMissingBody" />;
    case 'storage-error':
      return (
        <Empty title="reportStorageTitle" body="reportStorageBody">
          <Button test="retry" onPress={onRetry}>
            {t('tryAgain')}
          </Button>
        </Empty>
      );
    default:
      return exhaustive(model);
  }
}

type EmptyProps = { title: MessageKey; body: MessageKey; children?: JSX.Element };

function Empty({ title, body, children }: EmptyProps): JSX.Element {
  const t = useTranslate();
  return (
    <div class="empty">
      <svg class="art" viewBox="0 0 72 72" aria-hidden="true">
        <rect x="14" y="8" width="44" height="56" rx="6" />
        <path d="M22 22h28M22 50h18" />
        <rect class="covered" x="21" y="30" width="30" height="12" rx="2" />
      </svg>
      <h1>{t(title)}</h1>
      <p>{t(body)}</p>
      {children}
    </div>
  );
}
