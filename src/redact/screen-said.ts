import type { Screen } from '../domain/screen';
import type { Argument } from '../domain/sentence';
import type { Sealer } from './seal';

/** A screen as a sentence names it: by its menu path, never by the page's title. */
export function screenSaid({ join, text }: Pick<Sealer, 'join' | 'text'>, { path, kind }: Screen): Argument {
  if (path.length === 0) return { term: kind === 'login' ? 'sign-in' : 'page' };
  return join(...path.flatMap((name, at) => (at === 0 ? [name] : [text(' › '), name])));
}
