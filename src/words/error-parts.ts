import type { SealedText } from '../domain/sealed';
import { DeadPage, InvalidWhy } from '../domain/trouble';
import type { ErrorSaid } from '../domain/status';
import type { Catalogue } from './catalogue';
import { sentenceParts, type ShownPart } from './sentence-parts';

/** An error word for word, in pieces that a component can draw; of one that says nothing, what it is. */
export function errorParts(words: Catalogue, { kind, text, how }: ErrorSaid): ShownPart[] {
  if (kind === 'invalid-field') return aboutField(words, text, how);
  if (text.length === 0) return [{ text: withoutWords(words, kind, how) }];
  return wordForWord(words, text);
}

function wordForWord(words: Catalogue, text: SealedText): ShownPart[] {
  return sentenceParts(words, text).map(({ text: said, cover }) =>
    cover === true ? { text: said, cover } : { text: said },
  );
}

function aboutField(words: Catalogue, name: SealedText, how: ErrorSaid['how']): ShownPart[] {
  const said = wayOf(InvalidWhy, how, words.invalid) ?? words.invalid.customError;
  const field = name.length > 0 ? wordForWord(words, name) : [{ text: words.headings.unnamedField }];
  return said
    .split(/(\{field\})/)
    .flatMap((text) => (text === '{field}' ? field : text === '' ? [] : [{ text }]));
}

/** What is said of `how`, if it is one of `ways`. */
function wayOf<W extends string>(
  ways: readonly W[],
  how: ErrorSaid['how'],
  said: Readonly<Record<W, string>>,
): string | undefined {
  const way = ways.find((one): boolean => one === how);
  return way && said[way];
}

function withoutWords(
  { deadPages, headings }: Catalogue,
  kind: Exclude<ErrorSaid['kind'], 'invalid-field'>,
  how: ErrorSaid['how'],
): string {
  switch (kind) {
    case 'dead-page':
      return wayOf(DeadPage, how, deadPages) ?? headings.noText;
    case 'failed-request':
      return requestWithoutWords(headings, how);
    case 'missing-file':
      return headings.fileMissing;
    case 'notice':
    case 'php-error':
    case 'script-error':
    case 'dialog':
      return headings.noText;
  }
}

/** What is said of a request whose answer says nothing. */
export function requestWithoutWords(headings: Catalogue['headings'], how: ErrorSaid['how']): string {
  if (how === 'slow') return headings.requestSlow;
  return how === 'given-up' ? headings.requestGivenUp : headings.requestFailed;
}
