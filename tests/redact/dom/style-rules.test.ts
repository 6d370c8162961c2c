// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { paintingRulesOf, type PaintingRule } from '../../../src/redact/dom/style-rules';
import '../../support/shadow-sheets';

afterEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

function rulesOf(css: string, href?: string): readonly PaintingRule[] {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  if (href !== undefined) Object.defineProperty(style.sheet, 'href', { value: href });
  return paintingRulesOf(document).rules;
}

describe('what style sheets paint', () => {
  it.each<readonly [css: string, rules: readonly PaintingRule[]]>([
    ['.a::before { content: attr(data-name) }', [{ selector: '.a', as: 'before', media: [] }]],
    ['.a:after { content: var(--name) }', [{ selector: '.a', as: 'after', media: [] }]],
    ['li::marker { content: attr(title) }', [{ selector: 'li', as: 'marker', media: [] }]],
    ['.a::after { content: "Jane Doe" }', [{ selector: '.a', as: 'after', media: [] }]],
    ['.a::before { content: url(/face.png) }', [{ selector: '.a', as: 'before', media: [] }]],
    ['.a { background-image: url(/face.png) }', [{ selector: '.a', as: 'background', media: [] }]],
    [
      '@media all { .a::before { content: attr(title) } }',
      [{ selector: '.a', as: 'before', media: ['all'] }],
    ],
    [
      '.a::before, .b > ::after { content: attr(title) }',
      [
        { selector: '.a, .b > *', as: 'before', media: [] },
        { selector: '.a, .b > *', as: 'after', media: [] },
      ],
    ],
  ])('%s', (css, rules) => {
    expect(rulesOf(css)).toEqual(rules);
  });

  it.each([
    '.a::before { content: "\uf101" }',
    '.a::before { content: "" }',
    '.a { color: red }',
    '.a::selection { color: red }',
  ])('is nothing of anybody: %s', (css) => {
    expect(rulesOf(css)).toEqual([]);
  });

  it('counts in a file where it is borrowed from the page alone', () => {
    const css =
      '.a::before { content: "Loading" } .b::before { content: attr(title) } .c { background-image: url(x.png) }';
    expect(rulesOf(css, 'https://shop.example/style.css')).toEqual([
      { selector: '.b', as: 'before', media: [] },
    ]);
  });

  it('is read anew where a sheet has more rules', () => {
    rulesOf('.a::before { content: attr(title) }');
    const [sheet] = document.styleSheets;
    expect(paintingRulesOf(document).rules).toHaveLength(1);
    sheet?.insertRule('.b::before { content: attr(title) }', 1);
    expect(paintingRulesOf(document).rules).toHaveLength(2);
  });

  it('is not known where a sheet cannot be read', () => {
    rulesOf('.a { color: red }');
    Object.defineProperty(document.styleSheets[0], 'cssRules', {
      get: () => {
        throw new DOMException('another origin', 'SecurityError');
      },
    });
    expect(paintingRulesOf(document).isWhole).toBe(false);
  });

  it.each([
    [
      'a group within a group',
      '@media all { @media (width > 0) { i::before { content: attr(title) } } }',
      ['all', '(width > 0)'],
    ],
    ['a sheet', 'i::before { content: attr(title) }', ['print']],
  ])('tells what %s asks of the window', (what, css, media) => {
    rulesOf(css);
    if (what === 'a sheet')
      Object.defineProperty(document.styleSheets[0], 'media', { value: { mediaText: 'print' } });
    expect(paintingRulesOf(document).rules).toEqual([{ selector: 'i', as: 'before', media }]);
  });

  it('is read in a shadow root, too', () => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = '<style>i::before { content: attr(title) }</style>';
    expect(paintingRulesOf(root).rules).toEqual([{ selector: 'i', as: 'before', media: [] }]);
  });
});
