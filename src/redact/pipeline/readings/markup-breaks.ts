import type { Reading } from '../reading';
import { unitsOf } from '../units';

/** Tags that part no words: places where a line may break, what only paints the letters between, and what React leaves there. */
export const markupBreaks: Reading = {
  id: 'markup-breaks',
  next: unitsOf(
    /<\/?(?:wbr|b|i|u|em|strong|mark|span|code|small|font|bdi)(?:\s[^<>]{0,300})?\/?>|<!--[^<>]{0,80}-->|(?<=(?:^|\n).{72,75})=\r?\n/gi,
    () => '',
  ),
};
