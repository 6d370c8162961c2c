import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icons';

/** A heading, what it holds in a few words, and the content. */
export type FoldProps = {
  test: string;
  title: string;
  sum: string;
  children: ComponentChildren;
  open?: boolean;
  /** The content goes to the edges, as lists of rows do. */
  flush?: boolean;
  /** It has been opened, by the person or by the browser that finds something in it. */
  onOpen?: () => void;
};

/** A part that opens and closes; while closed it says what is in it. */
export function Fold({ test, title, sum, children, open, flush, onOpen }: FoldProps): JSX.Element {
  return (
    <details
      class="fold"
      data-test={test}
      open={open ?? false}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen?.();
      }}
    >
      <summary>
        <Icon name="chevron" class="chev" />
        <h2>{title}</h2>
        <span class="sum">{sum}</span>
      </summary>
      <div class={flush === true ? 'in flush' : 'in'}>{children}</div>
    </details>
  );
}
