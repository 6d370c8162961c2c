import type { SealedText } from '../domain/sealed';
import type { Sentence } from '../domain/sentence';
import { SentencePlace } from '../domain/sentence-place';
import type { Catalogue } from './catalogue';

/** A piece of a sentence: our own words, or a sealed argument that a format writes in its own way. */
export type Spoken = { readonly own: string } | { readonly arg: SealedText };

/**
 * The words of `sentence` in the order of `catalogue`'s language, and where the control stands that it is about. An
 * argument that is missing is left empty.
 */
export function say(catalogue: Catalogue, { id, args }: Sentence): Spoken[] {
  const said = catalogue.sentences[id];
  const places = SentencePlace.filter((name) => name in args).map((name) => catalogue.places[name]);
  if (places.length === 0 && said.includes('{role}')) places.push(catalogue.places.unnamed);
  return [said, ...places]
    .join('')
    .split(/(\{[a-z]+\})/)
    .filter((piece) => piece !== '')
    .map((piece, at) => {
      if (!piece.startsWith('{')) return { own: piece };
      const arg = args[piece.slice(1, -1)];
      if (arg === undefined) return { own: '' };
      if (!('term' in arg)) return { arg };
      const term = catalogue.terms[arg.term];
      return { own: at === 0 ? term.charAt(0).toUpperCase() + term.slice(1) : term };
    });
}
