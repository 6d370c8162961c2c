import type { JSX } from 'preact';
import { Notice } from '../../notice';
import { type MessageKey, useTranslate } from '../../translate';
import type { CoverResult } from '../report-view';

type Failure = Exclude<CoverResult, 'covered'>;

const words = {
  gone: ['coverGone', 'coverGoneBody'],
  unreadable: ['coverUnreadable', 'coverUnreadableBody'],
  'storage-full': ['coverFull', 'coverFullBody'],
  failed: ['coverFailed', 'coverFailedBody'],
} as const satisfies Record<Failure, readonly [MessageKey, MessageKey]>;

/** Why the covers were not burnt in, what stands unchanged, and what to do. */
export function FailedNotice({ why }: { why: Failure }): JSX.Element {
  const t = useTranslate();
  const [title, body] = words[why];
  return (
    <div role="alert" data-test="cover-failed">
      <Notice tone="attention" title={t(title)} body={t(body)} />
    </div>
  );
}
