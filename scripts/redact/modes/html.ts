import { redactPage } from '../page/redact-page.ts';
import type { Mode } from './mode.ts';

/** A whole page: it is read to its end, because what is learnt there counts at its beginning. */
export const html: Mode = {
  option: 'html',
  start: (key) => {
    const pieces: string[] = [];
    return {
      read: (piece) => {
        pieces.push(piece);
        return '';
      },
      end: () => redactPage(pieces.join(''), key),
    };
  },
};
