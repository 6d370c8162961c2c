import type { Reading } from '../reading';
import { unitsOf } from '../units';

/** Tags that part no words: places where a line may break, and what only paints the letters between. */
export const markupBreaks: Reading = {
  id: 'markup-breaks',
  next: unitsOf(
    /<\/?(?:wbr|b|i|u|em|strong|mark|span|code|small|font|bdi)(?:\s[^<>]{0,300})?\/?>|(?<=(?:^|\n).{72,75})=\r?\n/gi,
    () => '',
  ),
};
