import type { JSX } from 'preact';
import { Button } from '../button';
import { useTranslate } from '../translate';

export type PictureActionsProps = { n: number; onDraw: () => void; onLeaveOut: () => void };

/** What can be done with a picture: draw covers on it, or leave it out. The step is named for those who hear it. */
export function PictureActions({ n, onDraw, onLeaveOut }: PictureActionsProps): JSX.Element {
  const t = useTranslate();
  const step = <span class="vh">, {t('reportPictureOf', String(n))}</span>;
  return (
    <span class="acts">
      <Button test="draw" icon="cover" look="quiet small" onPress={onDraw}>
        <span>
          {t('coverDraw')}
          {step}
        </span>
      </Button>
      <Button test="leave-out" icon="close" look="quiet small" onPress={onLeaveOut}>
        <span>
          {t('reportLeaveOut')}
          {step}
        </span>
      </Button>
    </span>
  );
}
