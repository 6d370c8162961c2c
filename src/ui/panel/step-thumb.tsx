import type { JSX } from 'preact';
import { Icon } from '../icons';
import { Thumbnail } from '../report/picture';
import { useTranslate } from '../translate';
import type { PanelStep } from './panel-state';
import type { EnlargeStep } from './step-item';
import { useNear } from './use-near';

/** The surroundings of the control; where there is no picture, why not, and nothing while it is still to come. */
export function StepThumb({ step, onEnlarge }: { step: PanelStep; onEnlarge: EnlargeStep }): JSX.Element {
  const t = useTranslate();
  const { picture, withheld, same, n } = step;
  const { place, isNear } = useNear();
  if (picture === undefined) {
    return (
      <span class="thumb none" aria-hidden="true">
        {withheld === undefined ? null : <Icon name="image" />}
      </span>
    );
  }
  if (same === true) {
    return (
      <span class="thumb none" role="img" aria-label={t('panelSamePicture', String(n - 1))}>
        <Icon name="same" />
      </span>
    );
  }
  return (
    <button
      ref={place}
      type="button"
      class="thumb"
      data-test="enlarge"
      onClick={(event) => {
        onEnlarge(step, event.currentTarget);
      }}
    >
      <span class="vh">{t('reportEnlarge', String(n))}</span>
      {isNear ? <Thumbnail picture={picture} /> : null}
    </button>
  );
}
