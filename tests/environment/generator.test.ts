// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { seenBy } from './sources';

describe('the generator', () => {
  it('tells WordPress and WooCommerce, and nobody else', () => {
    const head = ['WordPress 6.8.3', 'WooCommerce 10.3.5', 'Acme Builder 3.1', 'WordPress of Jane', '']
      .map((content) => `<meta name="generator" content="${content}">`)
      .join('');
    expect(seenBy('generator', '', { head })).toEqual(['wordpress 6.8.3', 'woocommerce 10.3.5']);
  });
});
