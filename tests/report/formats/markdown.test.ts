import { parsers } from 'prettier/plugins/markdown';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../src/report/formats/markdown';
import { nastyReport } from '../nasty-report';
import { fc } from '../../support/property';

type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] };

/** What a reader of CommonMark with GitHub's additions sees, as a list of the sorts of its nodes; a word in code is a word. */
function sorts(markdown: string): string[] {
  const walk = ({ type, children = [] }: Node): string[] => [type, ...children.flatMap(walk)];
  return walk(parsers.markdown.parse(markdown, {} as never) as Node).filter(
    (type) => !['text', 'sentence', 'word', 'whitespace', 'inlineCode'].includes(type),
  );
}

const plainReport = sorts(toMarkdown(nastyReport('Save')));

const NASTY = [
  '# heading',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '2) item',
  '> quote',
  '```js',
  '`code`',
  '~~gone~~',
  '---',
  '===',
  '<script>alert(1)</script>',
  '<!-- x',
  '&lt;b&gt;',
  '[a](https://x.example)',
  '![a](b)',
  '[a]: b',
  '| a | b |',
  'https://x.example/a',
  'www.x.example',
  '<https://x.example>',
  '**b**',
  '__b__',
  '\\',
  '\\`',
  'a\n\n# b',
  'a\n- b',
  'a\r\n> b',
  '\t# tab',
  'a  \nb',
  'a\u2028# b',
  '@someone',
  '#123',
  '{% raw %}',
  '[ ] task',
  '[x] task',
  '``',
  '` ` `',
];

describe('text of a page in Markdown', () => {
  it.each(NASTY)('%j stays text', (text) => {
    expect(sorts(toMarkdown(nastyReport(text)))).toEqual(plainReport);
  });

  it('stays text, however it is put together', () => {
    const bits = fc.oneof(
      fc.constantFrom(...NASTY),
      fc.constantFrom(...Array.from('`|<>#-*_[]()!&~\\=+.:$\n \t')),
      fc.string(),
    );
    const nasty = fc.array(bits, { minLength: 1, maxLength: 8 }).map((parts) => `x${parts.join('')}x`);
    fc.assert(
      fc.property(nasty, (text) => {
        expect(sorts(toMarkdown(nastyReport(text)))).toEqual(plainReport);
      }),
      { numRuns: 60 },
    );
  });

  it('begins no line outside of the quoted error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = unquoted(toMarkdown(nastyReport(text))).split(/\r\n|[\n\r\u2028\u2029]/);
        const begins = /^(?:$|# SR-|## [A-Z]|- |\d+\. |Notice on the page, )/;
        expect(lines.filter((line) => !begins.test(line))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    'jane@example.test',
    'Ask @maintainer, (@org/team)',
    '\\@someone',
    'https://x.example/a?b',
    'www.x.example',
    'mailto:jane',
    'see #12, owner/name#12 and GH-12',
    'a`b@c`` @d',
  ])('makes no link or mention of %j: GitHub looks for them where no code is', (text) => {
    const seen = withoutCode(unquoted(toMarkdown(nastyReport(text))));
    expect(seen).not.toMatch(/@|:\/\/|www\.|#\d|GH-|mailto:/);
  });

  it('quotes the error word for word, whatever fences it holds', () => {
    const error = 'a\n```\n# b\n````js\n<b>';
    const markdown = toMarkdown(nastyReport(error));
    expect(markdown).toContain(`\`\`\`\`\`text\n${error}\n\`\`\`\`\`\n`);
  });
});

/** Without the fenced block: what stands in it is code to every reader. */
function unquoted(markdown: string): string {
  return markdown.replace(/^(`{3,})text\n[\s\S]*?\n\1$/m, '');
}

function withoutCode(markdown: string): string {
  return markdown.replace(/(?<!\\|`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
}
