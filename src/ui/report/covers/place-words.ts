import type { Rect } from '../../../domain/rect';
import type { Translate } from '../../translate';
import type { Said } from './drafts';

/** Where a cover stands, in words, for those who do not see it. */
export function placeWords(t: Translate, { x, y, width, height }: Rect): string {
  return t('coverPlace', String(x), String(y), String(width), String(height));
}

/** What was done, to be said once. */
export function saidWords(t: Translate, said: Said): string {
  switch (said.as) {
    case 'added':
      return t('coverAdded', String(said.n), placeWords(t, said.rect));
    case 'moved':
      return t('coverMoved', String(said.n), placeWords(t, said.rect));
    case 'sized':
      return t('coverSized', String(said.n), placeWords(t, said.rect));
    case 'removed':
      return t('coverRemoved', String(said.n));
    case 'undone':
      return t('coverUndone', String(said.count));
    case 'redone':
      return t('coverRedone', String(said.count));
  }
}
