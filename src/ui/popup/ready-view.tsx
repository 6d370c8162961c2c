import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslate } from '../translate';
import type { Opening, ViewProps } from './popup-callbacks';
import type { ReadyState } from './popup-state';
import { FoundError } from './found-error';
import { HeldSteps } from './held-steps';
import { LookBackRow } from './look-back-row';
import { RowButton } from './row-button';
import { ShownFold, type ShownFoldProps } from './shown-fold';
import { StayRow } from './stay-row';
import { Tile } from './tile';

export type ReadyViewProps = ViewProps<ReadyState> &
  Opening & { onAsk: () => void; onOpen: ShownFoldProps['onChange'] };

/** A page that can be recorded: two equal ways to begin, the commoner one first. */
export function ReadyView({ state, on, onAsk, opened, onOpen }: ReadyViewProps): JSX.Element {
  const t = useTranslate();
  const [stay, setStay] = useState(false);
  const { steps = 0, found } = state.lookBack.on ? state.lookBack : {};
  const mustAsk = state.browser === 'firefox' && !state.siteGranted && !stay;
  return (
    <>
      <p class="where">
        <strong dir="auto">{state.where}</strong>
      </p>
      {found === undefined ? null : <FoundError state={found} steps={steps} on={on} />}
      <div class={found === undefined ? 'tiles' : 'tiles compact'}>
        <Tile
          test="save-now"
          icon="camera"
          title={t('popupSaveNow')}
          hint={t('popupSaveNowHint')}
          onPress={() => {
            on.onSaveNow({ opened });
          }}
        />
        <Tile
          test="record"
          icon="record"
          title={t('popupRecord')}
          hint={t('popupRecordHint')}
          onPress={() => {
            if (mustAsk) onAsk();
            else on.onRecord({ stay, opened });
          }}
        />
      </div>
      <LookBackRow state={state} on={on} />
      {found !== undefined || steps === 0 ? null : <HeldSteps steps={steps} on={on} />}
      {state.siteGranted ? null : <StayRow checked={stay} onChange={setStay} />}
      <ShownFold opened={opened} onChange={onOpen} />
      {state.lastReport === undefined ? null : (
        <RowButton
          test="open-report"
          icon="file"
          text={t('popupLastReport', state.lastReport.title)}
          end={state.lastReport.date}
          onPress={on.onOpenReport}
        />
      )}
    </>
  );
}
