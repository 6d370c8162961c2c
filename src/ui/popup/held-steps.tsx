import type { JSX } from 'preact';
import { Button } from '../button';
import { counted, useTranslate } from '../translate';
import type { PopupCallbacks } from './popup-callbacks';

/** How many steps look-back holds, and what a person can do with them. */
export type HeldStepsProps = { steps: number; on: PopupCallbacks };

/** Look-back saw no new error; what the person saw can be preserved all the same. */
export function HeldSteps({ steps, on }: HeldStepsProps): JSX.Element {
  const t = useTranslate();
  return (
    <div class="held">
      <span class="small soft grow">
        {counted(t, steps, 'popupLookBackHeldOne', 'popupLookBackHeldOther')}
      </span>
      <Button test="preserve" look="small" onPress={on.onPreserve}>
        {t('popupPreserve')}
      </Button>
    </div>
  );
}
