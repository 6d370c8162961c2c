import type { JSX } from 'preact';
import { Button } from '../button';
import { exhaustive } from '../exhaustive';
import { Notice } from '../notice';
import { useTranslate } from '../translate';
import type { PageStatus } from './report-view';

/** What became of the last thing that was asked for; a step that was dropped can be had back at once. */
export function StatusLine({ status, onUndo }: { status: PageStatus; onUndo: () => void }): JSX.Element {
  const t = useTranslate();
  switch (status.as) {
    case 'copied':
      return <Notice tone="good" title={t('reportCopied')} />;
    case 'saved':
      return <Notice tone="good" title={t('reportSaved')} />;
    case 'copy-failed':
      return <Notice tone="attention" title={t('reportCopyFailed')} />;
    case 'save-failed':
      return <Notice tone="attention" title={t('reportSaveFailed')} />;
    case 'edit-failed':
      return <Notice tone="attention" title={t('reportEditFailed')} body={t('reportEditFailedBody')} />;
    case 'held': {
      const { kind, place } = status;
      const where =
        'step' in place ? t('reportHeldStep', String(place.step)) : t('reportHeldPart', place.part);
      return <Notice tone="attention" title={t('reportHeld', kind, where)} body={t('reportHeldBody')} />;
    }
    case 'dropped':
    case 'picture-left-out':
      return (
        <div class="row">
          <Notice
            tone="good"
            title={t(status.as === 'dropped' ? 'reportDropped' : 'reportPictureLeftOut', String(status.n))}
          />
          <Button test="undo-drop" icon="undo" onPress={onUndo}>
            {t('reportUndo')}
          </Button>
        </div>
      );
    default:
      return exhaustive(status);
  }
}
