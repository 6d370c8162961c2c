import type { JSX } from 'preact';
import { Fold } from '../fold';
import { OwnField } from '../own-field';
import { useTranslate } from '../translate';
import type { PanelCallbacks, RunningPanel } from './panel-state';

/** What the person wants to say of it while it is fresh; the report asks again for what is left out. */
export function NoteFold({ state, on }: { state: RunningPanel; on: PanelCallbacks }): JSX.Element {
  const t = useTranslate();
  const { expected, actual, told } = state.own;
  const isWritten = [expected, actual, told].some((own) => (own?.text ?? '') !== '');
  return (
    <Fold test="note" title={t('reportNote')} sum={t(isWritten ? 'panelNoteWritten' : 'reportOptional')}>
      <div class="stack-3">
        <OwnField name="expected" label={t('reportExpected')} report={state} on={on} />
        <OwnField name="actual" label={t('reportActual')} report={state} on={on} />
        <OwnField name="told" label={t('reportNote')} hint={t('reportNoNames')} report={state} on={on} />
      </div>
    </Fold>
  );
}
