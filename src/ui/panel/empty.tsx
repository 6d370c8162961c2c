import type { ComponentChildren, JSX } from 'preact';

/** What there is instead of steps, and what to do. */
export type EmptyProps = { level: 'h1' | 'h2'; title: string; body: string; children?: ComponentChildren };

/** A list that has nothing in it yet, drawn as the steps that will come. */
export function Empty({ level: Heading, title, body, children }: EmptyProps): JSX.Element {
  return (
    <div class="empty">
      <svg class="art" viewBox="0 0 72 72" aria-hidden="true">
        <circle class="open" cx="18" cy="18" r="7" />
        <path d="M18 25v22M33 18h14" />
        <circle class="done" cx="18" cy="54" r="7" />
        <rect class="covered" x="33" y="46" width="32" height="16" rx="3" />
      </svg>
      <Heading>{title}</Heading>
      <p>{body}</p>
      {children}
    </div>
  );
}
