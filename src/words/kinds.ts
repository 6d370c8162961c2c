import type { CoveredKind } from '../domain/kind';
import type { Catalogue } from './catalogue';

/** The kind in words; one that a later version knows and this one does not keeps its name. */
export function kindName(kind: string, { kinds }: Pick<Catalogue, 'kinds'>): string {
  return isKnown(kind, kinds) ? kinds[kind] : kind.replaceAll('-', ' ');
}

function isKnown(kind: string, kinds: Catalogue['kinds']): kind is CoveredKind {
  return Object.hasOwn(kinds, kind);
}
