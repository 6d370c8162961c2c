import type { JSX } from 'preact';
import { Button } from './button';
import { useTranslate } from './translate';

/** Whether a bug is marked already, whether there is a step to take back, and what each button does. */
export type SteerButtonsProps = {
  marked: boolean;
  steps: number;
  on: { onBug: () => void; onPause: () => void; onUndo: () => void; onStop: () => void };
};

/**
 * The ways to steer a running recording. One of them is primary: *Bug appears here*, and once a bug is marked *Stop*.
 * Only the emphasis moves, no button does.
 */
export function SteerButtons({ marked, steps, on }: SteerButtonsProps): JSX.Element {
  const t = useTranslate();
  return (
    <>
      <Button test="bug" icon="flag" look={`${marked ? '' : 'primary '}large block`} onPress={on.onBug}>
        {t(marked ? 'bugInstead' : 'bugHere')}
      </Button>
      <div class="three">
        <Button test="pause" icon="pause" onPress={on.onPause}>
          {t('popupPause')}
        </Button>
        <Button test="undo" icon="undo" onPress={on.onUndo} disabled={steps === 0}>
          {t('popupUndo')}
        </Button>
        <Button test="stop" icon="stop" {...(marked ? { look: 'primary' } : {})} onPress={on.onStop}>
          {t('popupStop')}
        </Button>
      </div>
    </>
  );
}
