import { redactPage } from '../page/redact-page.ts';

/** A whole page: it is read to its end, because what is learnt there counts at its beginning. */
export const html = {
  option: 'html',
  start: () => {
    const pieces: string[] = [];
    return {
      read: (piece: string): string => {
        pieces.push(piece);
        return '';
      },
      end: (): string => redactPage(pieces.join('')),
    };
  },
} as const;
