import type { JSX } from 'preact';
import { useTranslate } from '../translate';
import type { PanelStep } from './panel-state';

/**
 * Says the newest new error to whoever listens, once: the words change with the error alone. Neither the number of
 * steps nor the time is ever said.
 */
export function Announcement({ steps }: { steps: readonly PanelStep[] }): JSX.Element {
  const t = useTranslate();
  const failed = steps.findLast(({ error }) => error !== undefined);
  const words = failed?.error?.parts.map(({ text }) => text).join('') ?? '';
  return (
    <p class="vh" role="status">
      {failed === undefined ? '' : t('panelAnnounced', String(failed.n), words)}
    </p>
  );
}
