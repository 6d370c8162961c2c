import type { JSX } from 'preact';
import { Fold } from '../fold';
import { Sentence } from '../sentence';
import { counted, type MessageKey, useTranslate } from '../translate';
import type { ErrorKind } from '../../domain/trouble';
import type { StandingError } from './panel-state';

const COUNTS: Readonly<Record<ErrorKind, readonly [MessageKey, MessageKey]>> = {
  notice: ['panelNoticesOne', 'panelNoticesOther'],
  'dead-page': ['panelDeadPagesOne', 'panelDeadPagesOther'],
  'failed-request': ['panelRequestsOne', 'panelRequestsOther'],
  'php-error': ['panelPhpOne', 'panelPhpOther'],
  'script-error': ['panelScriptErrorsOne', 'panelScriptErrorsOther'],
  'missing-file': ['panelFilesOne', 'panelFilesOther'],
  'invalid-field': ['panelFieldsOne', 'panelFieldsOther'],
};

/** What was there before the first step: folded, counted, and never in the lead. */
export function StandingFold({ standing }: { standing: readonly StandingError[] }): JSX.Element | null {
  const t = useTranslate();
  if (standing.length === 0) return null;
  const kinds = Map.groupBy(standing, ({ kind }) => kind);
  const counts = [...kinds].map(([kind, { length }]) => counted(t, length, ...COUNTS[kind]));
  return (
    <Fold test="standing" title={t('panelStanding')} sum={t('panelStandingSum', String(standing.length))}>
      <div class="stack small">
        <p>
          {counts.join(' · ')}. {t('panelStandingNote')}
        </p>
        <ul class="stack">
          {standing.map(({ parts }) => (
            <li class="mono" dir="auto">
              <Sentence parts={parts} />
            </li>
          ))}
        </ul>
      </div>
    </Fold>
  );
}
