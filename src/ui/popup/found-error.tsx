import type { JSX } from 'preact';
import { Button } from '../button';
import { span, useNow } from '../elapsed';
import { ErrorCard } from '../error-card';
import { counted, useTranslate } from '../translate';
import type { ViewProps } from './popup-callbacks';
import type { FoundError as Found } from './popup-state';

/** The error that look-back saw, how many steps led to it, and until when. */
export type FoundErrorProps = ViewProps<Found> & { steps: number };

/** Look-back saw a new error: what it is, and that it can be preserved as long as it is there. */
export function FoundError({ state, steps, on }: FoundErrorProps): JSX.Element {
  const t = useTranslate();
  const now = useNow(true);
  const time = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (
    <section class="sec stack-3">
      <ErrorCard title={t('popupNewErrorAgo', span((now - state.at) / 1000))} parts={state.parts} />
      <p class="small">{counted(t, steps, 'popupLookBackFoundOne', 'popupLookBackFoundOther')}</p>
      <Button test="preserve" look="primary large block" onPress={on.onPreserve}>
        {t('popupPreserve')}
      </Button>
      <div class="row between">
        <Button test="let-go" look="quiet small" onPress={on.onLetGo}>
          {t('popupLetGo')}
        </Button>
        <span class="soft small">{t('popupGoesAt', time.format(state.goesAt))}</span>
      </div>
    </section>
  );
}
