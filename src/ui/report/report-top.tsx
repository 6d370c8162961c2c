import type { JSX } from 'preact';
import { Icon, type IconName } from '../icons';
import { Mark } from '../mark';
import { useTranslate, type MessageKey } from '../translate';
import type { ReportCallbacks, ReportView } from './report-view';

/** The report, where there is one, and what undoes a change of it. */
export type ReportTopProps = { report: ReportView | undefined; on: ReportCallbacks };

/** The bar at the head: the mark, which report this is, where it lies, and the way back from a change. */
export function ReportTop({ report, on }: ReportTopProps): JSX.Element {
  const t = useTranslate();
  return (
    <header class="top">
      <span class="brand">
        <Mark />
        <span>{report === undefined ? t('extensionName') : t('reportName', report.id)}</span>
      </span>
      {report === undefined ? null : (
        <>
          <span class="soft small wide">{t('reportStored')}</span>
          <span class="row end">
            <IconButton test="undo" icon="undo" name="reportUndo" off={!report.canUndo} onPress={on.onUndo} />
            <IconButton test="redo" icon="redo" name="reportRedo" off={!report.canRedo} onPress={on.onRedo} />
          </span>
        </>
      )}
    </header>
  );
}

type IconButtonProps = { test: string; icon: IconName; name: MessageKey; off: boolean; onPress: () => void };

function IconButton({ test, icon, name, off, onPress }: IconButtonProps): JSX.Element {
  const t = useTranslate();
  return (
    <button
      type="button"
      class="btn icon"
      data-test={test}
      aria-label={t(name)}
      disabled={off}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
