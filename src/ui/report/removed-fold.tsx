import type { JSX } from 'preact';
import { Cover } from '../sentence';
import { counted, useTranslate, type Translate } from '../translate';
import { Fold } from '../fold';
import { OpenedLine } from './opened-line';
import type { RemovedKind } from './report-view';

type RemovedProps = {
  readonly removed: readonly RemovedKind[];
  readonly opened: readonly string[];
  readonly lookedThrough: string | undefined;
};

/** What was removed, by kind and number, and when it was last looked for. The values themselves are nowhere. */
export function RemovedFold({ removed, opened, lookedThrough }: RemovedProps): JSX.Element {
  const t = useTranslate();
  return (
    <Fold test="removed" title={t('reportRemoved')} sum={summary(removed, t)}>
      {removed.length === 0 ? (
        <p class="soft">{t('reportRemovedNone')}</p>
      ) : (
        <table class="tbl">
          <caption class="vh">{t('reportRemovedCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('reportRemovedAs')}</th>
              <th scope="col" class="numeric">
                {t('reportRemovedTimes')}
              </th>
            </tr>
          </thead>
          <tbody>
            {removed.map(({ kind, count }) => (
              <tr key={kind}>
                <td>
                  <Cover kind={kind} />
                </td>
                <td class="numeric">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <OpenedLine opened={opened} />
      <p class="small soft note" data-test="looked">
        {lookedThrough === undefined ? t('reportLookedByRules') : t('reportLookedThrough', lookedThrough)}{' '}
        {t('reportRemovedNote')}
      </p>
    </Fold>
  );
}

/** How many values were removed, all kinds together. */
export function removedTotal(removed: readonly RemovedKind[]): number {
  return removed.reduce((sum, { count }) => sum + count, 0);
}

function summary(removed: readonly RemovedKind[], t: Translate): string {
  if (removed.length === 0) return t('reportNothing');
  return t(
    'reportRemovedSum',
    counted(t, removedTotal(removed), 'reportValuesOne', 'reportValuesOther'),
    counted(t, removed.length, 'reportKindsOne', 'reportKindsOther'),
  );
}
