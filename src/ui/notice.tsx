import type { JSX } from 'preact';
import { Icon } from './icons';

/** What happened in bold, what it means beneath. `good` is done, `attention` wants a look. */
export type NoticeProps = { tone: 'attention' | 'good'; title: string; body?: string | undefined };

/** A short notice with an icon, so that colour never stands alone. */
export function Notice({ tone, title, body }: NoticeProps): JSX.Element {
  return (
    <div class={`notice ${tone}`}>
      <Icon name={tone === 'good' ? 'check' : 'warn'} />
      <div>
        <strong>{title}</strong>
        {body === undefined ? null : <p class="small">{body}</p>}
      </div>
    </div>
  );
}
