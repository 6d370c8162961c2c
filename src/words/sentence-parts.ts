import type { SealedPart, SealedText } from '../domain/sealed';
import type { Sentence } from '../domain/sentence';
import type { Catalogue } from './catalogue';
import { say } from './say';

/** A piece of a sentence on a surface of ours: own words, a name from the page, or a cover named by its kind. */
export type ShownPart = { readonly text: string; readonly strong?: boolean; readonly cover?: boolean };

/** Sentence or sealed text in pieces that a component can draw. */
export function sentenceParts(words: Catalogue, said: Sentence | SealedText): ShownPart[] {
  if (!('id' in said)) return said.map((part) => partOf(words, part));
  return say(words, said).flatMap((piece) =>
    'own' in piece ? [{ text: piece.own }] : piece.arg.map((part) => partOf(words, part)),
  );
}

function partOf({ kinds }: Catalogue, part: SealedPart): ShownPart {
  return part.as === 'plain' ? { text: part.text, strong: true } : { text: kinds[part.kind], cover: true };
}
