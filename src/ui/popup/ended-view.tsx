import type { JSX } from 'preact';
import { Button } from '../button';
import { Notice } from '../notice';
import { useTranslate } from '../translate';
import type { PopupCallbacks } from './popup-callbacks';

/** A recording ended by itself at its maximum length; its report waits. */
export function EndedView({ on }: { on: PopupCallbacks }): JSX.Element {
  const t = useTranslate();
  return (
    <section class="sec stack-3">
      <Notice tone="attention" title={t('popupEndedMaxLength')} body={t('popupEndedMaxLengthBody')} />
      <Button test="open-report" icon="file" look="primary large block" onPress={on.onOpenReport}>
        {t('popupOpenReport')}
      </Button>
    </section>
  );
}
