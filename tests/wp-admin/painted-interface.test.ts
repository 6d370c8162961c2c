// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isColumnLabel, isOwnAsset } from '../../src/wp-admin/painted-interface';
import { one, show } from '../support/page';

describe('what style sheets paint of the interface', () => {
  it('is the head of a column before its cell', () => {
    show('<table><tr><td data-colname="E-mail"></td></tr></table><p data-colname="Jane Doe"></p>');
    expect(isColumnLabel(one('td'), 'E-mail')).toBe(true);
    expect(isColumnLabel(one('td'), 'jane@shop.example')).toBe(false);
    expect(isColumnLabel(one('p'), 'Jane Doe')).toBe(false);
  });

  it.each([
    ['url("https://shop.example/wp-content/plugins/shop/banner.png")', true],
    ['linear-gradient(red, blue), url(/wp-admin/images/spinner.gif)', true],
    ['url("https://shop.example/wp-content/uploads/face.png")', false],
    ['url(/wp-includes/a.png), url("data:image/png;base64,xyz")', false],
  ])('is a picture of its own: %s', (style, is) => {
    expect(isOwnAsset(style)).toBe(is);
  });
});
