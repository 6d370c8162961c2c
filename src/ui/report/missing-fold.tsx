import type { JSX } from 'preact';
import { Icon } from '../icons';
import { counted, useTranslate } from '../translate';
import { Fold } from '../fold';

/** What support will ask for and the report does not hold, each with how to mend it. */
export function MissingFold({ missing }: { missing: readonly string[] }): JSX.Element {
  const t = useTranslate();
  const sum =
    missing.length === 0
      ? t('reportNothing')
      : counted(t, missing.length, 'reportUnseenOne', 'reportUnseenOther');
  return (
    <Fold test="missing" title={t('reportMissing')} sum={sum}>
      {missing.length === 0 ? (
        <p class="soft">{t('reportMissingNone')}</p>
      ) : (
        <ul class="ticks">
          {missing.map((line) => (
            <li class="miss">
              <Icon name="warn" />
              <span class="grow">{line}</span>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
