import { describe, expect, it } from 'vitest';
import { html } from '../../../src/report/html/markup';
import { fc } from '../../support/property';

describe('a piece of HTML', () => {
  it('takes over what is markup, and escapes everything else', () => {
    const inner = html`<b>${'a < b'}</b>`;
    expect(html`<p title="${'"\'&'}">${inner}${[inner]}${7}${undefined}</p>`.markup).toBe(
      '<p title="&quot;&#39;&amp;"><b>a &lt; b</b><b>a &lt; b</b>7</p>',
    );
  });

  it('lets no text out of its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { markup } = html`${text}`;
        expect(markup).not.toMatch(/[<>"'\0]/);
        expect(markup.isWellFormed()).toBe(true);
      }),
    );
  });
});
