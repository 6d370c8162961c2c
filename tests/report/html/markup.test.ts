import { describe, expect, it } from 'vitest';
import { markup } from '../../../src/report/html/markup';
import { fc } from '../../support/property';

describe('a piece of HTML', () => {
  it('takes over what is markup, and escapes everything else', () => {
    const inner = markup`<b>${'a < b'}</b>`;
    expect(markup`<p title="${'"\'&'}">${inner}${[inner]}${7}${undefined}</p>`.markup).toBe(
      '<p title="&quot;&#39;&amp;"><b>a &lt; b</b><b>a &lt; b</b>7</p>',
    );
  });

  it('lets no text out of its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = markup`${text}`.markup;
        expect(written).not.toMatch(/[<>"'\0]/);
        expect(written.isWellFormed()).toBe(true);
      }),
    );
  });
});
