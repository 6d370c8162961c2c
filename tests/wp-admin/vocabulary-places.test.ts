// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CoverKind, GoneKind } from '../../src/domain/kind';
import { valuePlaces } from '../../src/wp-admin/vocabulary-places';
import { show } from '../support/page';

const valuesIn = (markup: string, bodyClass?: string): [string, string][] => {
  show(markup, bodyClass);
  return valuePlaces.flatMap(({ selector, kind }) =>
    [...document.querySelectorAll(selector)].map((place): [string, string] => [kind, place.textContent]),
  );
};
const inRow = (cells: string): string => `<table><tbody><tr>${cells}</tr></tbody></table>`;

describe('places of one value', () => {
  it('are selectors that a browser takes, of kinds that exist', () => {
    for (const { selector, kind } of valuePlaces) {
      expect(() => document.querySelector(selector)).not.toThrow();
      expect([...GoneKind, ...CoverKind]).toContain(kind);
    }
  });

  it.each([
    [
      'the toolbar (5.3 to 7.1)',
      '<li id="wp-admin-bar-my-account"><a>Howdy, <span class="display-name">Mara</span></a></li><li id="wp-admin-bar-site-name"><a class="ab-item">Finch</a><div class="ab-sub-wrapper">Visit Site</div></li>',
      [
        ['administrator', 'Mara'],
        ['site-name', 'Finch'],
      ],
    ],
    [
      'an order in the list, without its other links',
      inRow(
        '<td><a href="#" class="order-preview">Preview</a><a class="order-view"><strong>#7 Jane</strong></a></td>',
      ),
      [['customer-name', '#7 Jane']],
    ],
    [
      'a user, without the actions of the row',
      inRow(
        '<td class="username column-username"><strong><a>jane</a></strong><div class="row-actions">Edit</div></td>',
      ),
      [['name', 'jane']],
    ],
    ['the names of anything but users', inRow('<td class="name column-name">Shipping</td>'), []],
    [
      'the owner of a key',
      '<select id="key_user"><option selected>Jane (#3 – jane@example.com)</option></select>',
      [['customer-name', 'Jane (#3 – jane@example.com)']],
    ],
  ])('know %s', (_what, markup, values) => {
    expect(valuesIn(markup)).toEqual(values);
  });

  it('know the names of users and of products by the screen', () => {
    expect(valuesIn(inRow('<td class="name column-name">Jane</td>'), 'users-php')).toEqual([
      ['name', 'Jane'],
    ]);
    const product = inRow('<td class="name column-name"><a class="row-title">Cup</a></td>');
    expect(valuesIn(product, 'post-type-product')).toEqual([['product', 'Cup']]);
  });
});
