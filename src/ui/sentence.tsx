import type { JSX } from 'preact';
import { useTranslate } from './translate';

/** One piece of a sentence about a step: plain, emphasised, or a cover named by its kind. */
export type SentencePart = { text: string; strong?: boolean; cover?: boolean };

/** Draws a sentence; a covered value becomes a tile of one width, whatever it hides. */
export function Sentence({ parts }: { parts: readonly SentencePart[] }): JSX.Element {
  return (
    <bdi>
      {parts.map((part) => {
        if (part.cover === true) return <Cover kind={part.text} />;
        return part.strong === true ? <strong>{part.text}</strong> : part.text;
      })}
    </bdi>
  );
}

/** The tile that stands where a value was. It names the kind and says nothing of the length. */
export function Cover({ kind }: { kind: string }): JSX.Element {
  const t = useTranslate();
  return (
    <span class="mask" role="img" aria-label={t('coverNamed', kind)}>
      {kind}
    </span>
  );
}
