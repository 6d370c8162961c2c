import type { Material } from '../domain/material';
import type { SealedText } from '../domain/sealed';
import type { Sentence } from '../domain/sentence';
import { type Language, languages } from '../words/languages';
import { say } from '../words/say';
import { renderSealed } from './render-sealed';

/** How one report turns sealed texts and sentences into words: its numbers, its language. */
export type Renderer = {
  readonly language: Language;
  readonly render: (sealed: SealedText) => string;
  readonly tell: (sentence: Sentence) => string;
};

export function rendererOf({ numbers }: Pick<Material, 'numbers'>, language: Language): Renderer {
  const render = (sealed: SealedText): string => renderSealed(sealed, numbers);
  return {
    language,
    render,
    tell: (sentence) =>
      say(languages[language], sentence)
        .map((piece) => ('own' in piece ? piece.own : render(piece.arg)))
        .join(''),
  };
}
