import type { JSX } from 'preact';
import { Button } from '../button';
import { Notice } from '../notice';
import { useTranslate, type MessageKey } from '../translate';
import type { PopupCallbacks } from './popup-callbacks';
import type { Failure } from './popup-state';

type FailureWords = { title: MessageKey; body: MessageKey };

const words: Record<Failure, FailureWords> = {
  storage: { title: 'popupFailedStorage', body: 'popupFailedStorageBody' },
  'page-went-away': { title: 'popupFailedPage', body: 'popupFailedPageBody' },
  unknown: { title: 'popupFailedUnknown', body: 'popupFailedUnknownBody' },
};

/** Something did not work: what happened, what is safe, what to do next. */
export function FailedView({ what, on }: { what: Failure; on: PopupCallbacks }): JSX.Element {
  const t = useTranslate();
  return (
    <section class="sec stack-3">
      <Notice tone="attention" title={t(words[what].title)} body={t(words[what].body)} />
      <Button test="retry" look="primary large block" onPress={on.onRetry}>
        {t('tryAgain')}
      </Button>
    </section>
  );
}
