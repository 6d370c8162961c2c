import type { JSX } from 'preact';
import { useTranslate } from '../translate';

/** The kinds that the pictures show, because the person opened them before recording; nothing where there is none. */
export function OpenedLine({ opened }: { opened: readonly string[] }): JSX.Element | null {
  const t = useTranslate();
  if (opened.length === 0) return null;
  return (
    <p class="small note" data-test="opened">
      {t('reportOpened', opened.join(', '))}
    </p>
  );
}
