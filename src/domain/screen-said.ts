import type { Screen } from './screen';
import type { SealedText } from './sealed';
import type { Argument, Term } from './sentence';

/** As much of a sealer as it takes. */
type Joiner = {
  readonly text: (raw: string) => SealedText;
  readonly join: (...pieces: readonly SealedText[]) => SealedText;
};

const TERMS: Partial<Readonly<Record<Screen['kind'], Term>>> = { login: 'sign-in', front: 'site-page' };

/** A screen as a sentence names it: by its menu path, never by the page's title. */
export function screenSaid({ join, text }: Joiner, { path, kind }: Screen): Argument {
  if (path.length === 0) return { term: TERMS[kind] ?? 'page' };
  return join(...path.flatMap((name, at) => (at === 0 ? [name] : [text(' › '), name])));
}
