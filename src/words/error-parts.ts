import type { ErrorSaid } from '../domain/status';
import type { Catalogue } from './catalogue';
import { sentenceParts, type ShownPart } from './sentence-parts';

/** An error word for word, in pieces that a component can draw; of one that says nothing, what it is. */
export function errorParts(words: Catalogue, { kind, text, how }: ErrorSaid): ShownPart[] {
  if (text.length === 0) return [{ text: withoutWords(words, kind, how) }];
  return sentenceParts(words, text).map(({ text: said, cover }) =>
    cover === true ? { text: said, cover } : { text: said },
  );
}

function withoutWords(
  { deadPages, headings }: Catalogue,
  kind: ErrorSaid['kind'],
  how: ErrorSaid['how'],
): string {
  switch (kind) {
    case 'dead-page':
      return how === undefined ? headings.noText : deadPages[how];
    case 'failed-request':
      return headings.requestFailed;
    case 'missing-file':
      return headings.fileMissing;
    case 'notice':
    case 'script-error':
      return headings.noText;
  }
}
