import type { JSX } from 'preact';
import { useTranslate } from '../translate';
import { Fold } from '../fold';
import type { EnvironmentLine } from './report-view';

/** Versions and states, each with the place it was read from. */
export function EnvironmentFold({ lines }: { lines: readonly EnvironmentLine[] }): JSX.Element {
  const t = useTranslate();
  const first = lines.slice(0, 3).map(({ label, value }) => `${label} ${value}`);
  const sum = first.length === 0 ? t('reportNothing') : first.join(' · ');
  return (
    <Fold test="environment" title={t('reportEnvironment')} sum={sum}>
      {lines.length === 0 ? (
        <p class="soft">{t('reportEnvironmentNone')}</p>
      ) : (
        <table class="tbl stacks">
          <caption class="vh">{t('reportEnvironmentCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('reportEnvironmentWhat')}</th>
              <th scope="col">{t('reportEnvironmentValue')}</th>
              <th scope="col">{t('reportEnvironmentSource')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ label, value, source, others }) => (
              <tr>
                <th scope="row">{label}</th>
                <td>
                  <bdi>{value}</bdi>
                  {others.map((other) => (
                    <p class="small soft">{other}</p>
                  ))}
                </td>
                <td class="soft full" data-l={t('reportEnvironmentSource')}>
                  {source}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Fold>
  );
}
