import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../icons';
import { useTranslate } from '../translate';
import { OwnField } from '../own-field';
import type { ReportCallbacks, ReportView } from './report-view';

/** What failed, where; the pencil makes it a field. */
export function Headline({ report, on }: { report: ReportView; on: ReportCallbacks }): JSX.Element {
  const t = useTranslate();
  const [editing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  return (
    <div class="headline">
      <h1 class={editing ? 'vh' : 'grow'} dir="auto">
        {report.headline}
      </h1>
      {editing ? (
        <OwnField
          name="headline"
          label={t('reportHeadline')}
          hint={t('reportNoNames')}
          report={report}
          on={on}
          onLeave={() => {
            setEditing(false);
            setTimeout(() => pencil.current?.focus());
          }}
        />
      ) : (
        <button
          ref={pencil}
          type="button"
          class="btn icon"
          data-test="edit-headline"
          aria-label={t('reportHeadlineEdit')}
          onClick={() => setEditing(true)}
        >
          <Icon name="pencil" />
        </button>
      )}
    </div>
  );
}
