import type { JSX } from 'preact';
import { Icon } from './icons';
import { Sentence, type SentencePart } from './sentence';

/** When and where the error came, and the error word for word. */
export type ErrorCardProps = { title: string; parts: readonly SentencePart[] };

/** The one thing that is red: the error, in its own words. */
export function ErrorCard({ title, parts }: ErrorCardProps): JSX.Element {
  return (
    <div class="err">
      <h2>
        <Icon name="error" />
        {title}
      </h2>
      <p class="text" dir="auto">
        <Sentence parts={parts} />
      </p>
    </div>
  );
}
