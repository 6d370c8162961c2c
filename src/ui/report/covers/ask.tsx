import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../button';
import { Icon } from '../../icons';

export type AskProps = {
  readonly title: string;
  readonly body: string;
  /** What nothing comes of; it has the focus. */
  readonly safe: string;
  readonly sure: string;
  readonly onSafe: () => void;
  readonly onSure: () => void;
};

/** A question before something ends for good. */
export function Ask({ title, body, safe, sure, onSafe, onSure }: AskProps): JSX.Element {
  const question = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => question.current?.querySelector<HTMLElement>('[data-test="ask-safe"]')?.focus(), []);
  return (
    <div
      ref={question}
      class="notice attention ask"
      role="group"
      aria-labelledby="ask-title"
      data-test="ask"
      aria-describedby="ask-body"
    >
      <Icon name="warn" />
      <div class="grow">
        <strong id="ask-title">{title}</strong>
        <p class="small" id="ask-body">
          {body}
        </p>
      </div>
      <div class="halves">
        <Button test="ask-safe" onPress={onSafe}>
          {safe}
        </Button>
        <Button test="ask-sure" look="primary" onPress={onSure}>
          {sure}
        </Button>
      </div>
    </div>
  );
}
