import type { PhpLevel } from '../domain/trouble';

/** One message of PHP's, as it is printed. */
type Printed = {
  readonly level: PhpLevel;
  readonly text: string;
  readonly file?: string;
  readonly line?: number;
};

/** By the words that PHP begins with; they are never translated (php-src, main.c, `php_error_cb`). */
const LEVELS: Readonly<Record<string, PhpLevel>> = {
  'Fatal error': 'fatal',
  'Parse error': 'fatal',
  'Recoverable fatal error': 'fatal',
  Warning: 'warning',
  Notice: 'notice',
  'Strict Standards': 'notice',
  Deprecated: 'deprecated',
};

/** Most that is looked at, and told, of one page. */
const MOST_BOLD = 2_000;
const MOST = 20;

/**
 * What PHP printed into a page: `<b>Warning</b>:  … in <b>/path/file.php</b> on line <b>12</b><br />` (php-src, main.c,
 * with `html_errors`).
 */
export function printedIn(document: Document): Printed[] {
  const found: Printed[] = [];
  for (const bold of [...document.querySelectorAll('b')].slice(0, MOST_BOLD)) {
    const level = Object.hasOwn(LEVELS, bold.textContent) ? LEVELS[bold.textContent] : undefined;
    const message = level && messageBehind(bold, level);
    if (message) found.push(message);
    if (found.length >= MOST) break;
  }
  return found;
}

function messageBehind(bold: Element, level: PhpLevel): Printed | undefined {
  let text = '';
  const marked: string[] = [];
  for (let node = bold.nextSibling; node && text.length < 4_000; node = node.nextSibling) {
    if (node instanceof Element && node.localName === 'br') break;
    if (node instanceof Element && node.localName === 'b') {
      // What stands before the file is the message; what is bold are file and line.
      marked.push(node.textContent);
      if (marked.length === 2) break;
    } else if (marked.length === 0) text += node.textContent ?? '';
  }
  const [file, line] = marked;
  if (!/^:\s{1,4}\S/.test(text) || file === undefined || line === undefined) return undefined;
  const words = text.slice(1).replace(/\s+/g, ' ').replace(/ in $/, '').trim();
  return { level, text: words, file, ...(/^\d{1,7}$/.test(line) ? { line: Number(line) } : {}) };
}
