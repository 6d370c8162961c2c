import type { JSX } from 'preact';
import { Icon } from '../icons';
import { counted, useTranslate } from '../translate';
import { Fold } from '../fold';

/** What the recording could not see: nothing is silently absent. */
export function UnseenFold({ unseen }: { unseen: readonly string[] }): JSX.Element {
  const t = useTranslate();
  const sum =
    unseen.length === 0
      ? t('reportNothing')
      : counted(t, unseen.length, 'reportUnseenOne', 'reportUnseenOther');
  return (
    <Fold test="unseen" title={t('reportUnseen')} sum={sum}>
      {unseen.length === 0 ? (
        <p class="soft">{t('reportUnseenNone')}</p>
      ) : (
        <ul class="ticks">
          {unseen.map((line) => (
            <li>
              <Icon name="dash" />
              <span class="grow">{line}</span>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
