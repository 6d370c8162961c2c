import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../icons';
import { useTranslate } from '../translate';
import type { ViewProps } from './popup-callbacks';
import type { LastReport, ReadyState } from './popup-state';
import { StayRow } from './stay-row';
import { Tile } from './tile';

/** A page that can be recorded. Tiles stand in a row of equals; a second one takes its half by itself. */
export function ReadyView({ state, on, onAsk }: ViewProps<ReadyState> & { onAsk: () => void }): JSX.Element {
  const t = useTranslate();
  const [stay, setStay] = useState(false);
  const mustAsk = state.browser === 'firefox' && !state.siteGranted && !stay;
  return (
    <>
      <p class="where">
        <strong dir="auto">{state.where}</strong>
      </p>
      <div class="tiles">
        <Tile
          test="record"
          icon="record"
          title={t('popupRecord')}
          hint={t('popupRecordHint')}
          onPress={() => {
            if (mustAsk) onAsk();
            else on.onRecord({ stay });
          }}
        />
      </div>
      {state.siteGranted ? null : <StayRow checked={stay} onChange={setStay} />}
      {state.lastReport === undefined ? null : (
        <LastReportRow report={state.lastReport} onOpen={on.onOpenReport} />
      )}
    </>
  );
}

function LastReportRow({ report, onOpen }: { report: LastReport; onOpen: () => void }): JSX.Element {
  const t = useTranslate();
  return (
    <button type="button" class="last" data-test="open-report" onClick={onOpen}>
      <Icon name="file" />
      <span class="grow cut">{t('popupLastReport', report.title)}</span>
      <span class="soft small nowrap">{report.date}</span>
    </button>
  );
}
