// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { printedIn } from '../../src/wp-admin/php-messages';

function seenIn(html: string): ReturnType<typeof printedIn> {
  const page = document.implementation.createHTMLDocument('');
  page.body.innerHTML = html;
  return printedIn(page);
}

const FILE = '/srv/u482/public_html/wp-content/plugins/acme/acme.php';
const printed = (level: string, words: string): string =>
  `<br />\n<b>${level}</b>:  ${words} in <b>${FILE}</b> on line <b>12</b><br />\n`;

describe('what PHP printed into a page', () => {
  it.each([
    ['Warning', 'warning'],
    ['Notice', 'notice'],
    ['Deprecated', 'deprecated'],
    ['Fatal error', 'fatal'],
    ['Parse error', 'fatal'],
  ])('%s is read with its file and line', (word, level) => {
    expect(seenIn(`<p>Before</p>${printed(word, 'Undefined variable $fee')}<p>Jane Doe</p>`)).toEqual([
      { level, text: 'Undefined variable $fee', file: FILE, line: 12 },
    ]);
  });

  it('is read with its stack', () => {
    const words = 'Uncaught Error: No fee in x.php:3\nStack trace:\n#0 {main}\n  thrown';
    expect(seenIn(printed('Fatal error', words))).toMatchObject([
      { text: 'Uncaught Error: No fee in x.php:3 Stack trace: #0 {main} thrown' },
    ]);
  });

  it('is read message by message', () => {
    expect(seenIn(printed('Warning', 'One') + printed('Notice', 'Two')).map(({ text }) => text)).toEqual([
      'One',
      'Two',
    ]);
  });

  it.each([
    ['a bold word of a text', '<p><b>Warning</b>: do not press <b>Delete</b>.</p>'],
    ['a word that is no level', '<b>Jane</b>:  said in <b>x</b> on line <b>1</b><br />'],
    ['a name that every object has', '<b>constructor</b>:  said in <b>x</b> on line <b>1</b><br />'],
  ])('is not %s', (_what, html) => {
    expect(seenIn(html)).toEqual([]);
  });
});
