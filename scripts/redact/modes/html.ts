import type { HashKey } from '../../../src/redact/siphash.ts';
import type { Mode } from './mode.ts';

/** A whole page: it is read to its end, because what is learnt there counts at its beginning. */
export const html = {
  option: 'html',
  start: async (key: HashKey) => {
    // A parser of pages takes 45 MB, which nobody needs for a log (measured).
    const { redactPage } = await import('../page/redact-page.ts');
    const pieces: string[] = [];
    return {
      read: (piece: string) => {
        pieces.push(piece);
        return '';
      },
      end: () => redactPage(pieces.join(''), key),
    };
  },
} satisfies Mode;
