import { parsers } from 'prettier/plugins/markdown';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/domain/report';
import { toMarkdown } from '../../../src/report/formats/markdown';
import { assembled, buildMaterial } from '../build-material';
import { fc } from '../../support/property';

type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] };

/** What a reader of CommonMark with GitHub's additions sees, as a list of the sorts of its nodes. */
function sorts(markdown: string): string[] {
  const walk = ({ type, children = [] }: Node): string[] => [type, ...children.flatMap(walk)];
  return walk(parsers.markdown.parse(markdown, {} as never) as Node).filter(
    (type) => !['text', 'sentence', 'word', 'whitespace'].includes(type),
  );
}

/** A report with `text` wherever a page's text can stand. */
function reportOf(text: string): Report {
  const report = assembled(buildMaterial(), 'en');
  const url = `/x${text}`;
  const steps = report.steps.map((step) => ({ ...step, text, screen: { id: text, path: [text], url } }));
  const browser = { ...report.environment.browser, value: text };
  return {
    ...report,
    headline: text,
    timeZone: text,
    steps,
    environment: { browser },
    unseen: [text],
    missing: [text],
  };
}

const plainReport = sorts(toMarkdown(reportOf('Save')));

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
    expect(sorts(toMarkdown(reportOf(text)))).toEqual(plainReport);
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
        expect(sorts(toMarkdown(reportOf(text)))).toEqual(plainReport);
      }),
      { numRuns: 300 },
    );
  });

  it('begins no line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = toMarkdown(reportOf(text)).split(/\r\n|[\n\r\u2028\u2029]/);
        const begins = /^(?:$|# SR-|## [A-Z]|- |\d+\. | {3}2026-)/;
        expect(lines.filter((line) => !begins.test(line))).toEqual([]);
      }),
    );
  });
});
