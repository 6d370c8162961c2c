import type { Readability } from '../../../src/redact/dom/readability.ts';
import { isOptionWord } from '../../../src/redact/option-words.ts';
import type { Page } from './page.ts';
import { rewriteWords } from './rewrite-words.ts';

/** What is drawn of a text once it is redacted; the white space around it stays. */
export function rewriteText(text: string, readability: Readability, page: Page): string {
  const said = text.trim();
  const start = text.indexOf(said);
  const [before, after] = [text.slice(0, start), text.slice(start + said.length)];
  if (readability.as === 'hidden' && isNobodys(said, readability)) return text;
  return before + rewriteWords(said, readability, page) + after;
}

/** Signs between values, and states where only cells are known: of a name or a note every word counts. */
function isNobodys(said: string, readability: Exclude<Readability, { as: 'interface' }>): boolean {
  return !/[\p{L}\p{N}]/u.test(said) || (readability.kind === 'data' && isOptionWord(said));
}
