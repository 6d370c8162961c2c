// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CoverKind, GoneKind } from '../../src/domain/kind';
import {
  dataPlaces,
  frontInterface,
  interfacePlaces,
  namedPlaces,
  readablePlaces,
  sensitivePlaces,
} from '../../src/wp-admin/places';
import { show } from '../support/page';

const places = [...sensitivePlaces, ...namedPlaces];

const matched = (markup: string): string[] => {
  show(markup);
  return places.filter(({ selector }) => document.querySelector(selector)).map(({ kind }) => kind);
};

describe('sensitive places', () => {
  it('are selectors that a browser takes, of kinds that exist', () => {
    for (const { selector, kind } of places) {
      expect(() => document.querySelector(selector)).not.toThrow();
      expect([...GoneKind, ...CoverKind]).toContain(kind);
    }
    for (const { selector } of readablePlaces) {
      expect(() => document.querySelector(selector)).not.toThrow();
    }
    for (const selector of [...interfacePlaces, ...frontInterface, ...dataPlaces])
      expect(() => document.querySelector(selector)).not.toThrow();
  });

  it.each([
    [
      'the toolbar’s name',
      '<li id="wp-admin-bar-my-account"><span class="display-name">jane</span></li>',
      'administrator',
    ],
    [
      'an order’s link, HPOS and before',
      '<td><a href="#" class="order-view"><strong>#1042 Jane</strong></a></td>',
      'customer-name',
    ],
    [
      'an order’s address',
      '<div class="order_data_column"><div class="address"><p>1 Road</p></div></div>',
      'address',
    ],
    ['the QR code of a key', '<div id="keys-qrcode"></div>', 'api-key'],
    [
      'a new application password',
      '<input id="new-application-password-value" readonly>',
      'application-password',
    ],
    ['a password beside its field (5.3 to 7.1)', '<input id="mailserver_pass" data-pw="x">', 'credential'],
    [
      'a user’s row (td until 7.0)',
      '<table><tbody><tr><td class="username column-username">jane</td></tr></tbody></table>',
      'name',
    ],
    [
      'a user’s row (th since 7.1)',
      '<table><tbody><tr><th class="username column-username" scope="row">jane</th></tr></tbody></table>',
      'name',
    ],
    [
      'a row’s box (th until 7.0)',
      '<table><tbody><tr><th scope="row" class="check-column">x</th></tr></tbody></table>',
      'data',
    ],
    [
      'a row’s box (td since 7.1)',
      '<table><tbody><tr><td class="check-column">x</td></tr></tbody></table>',
      'data',
    ],
  ])('know %s', (_name, markup, kind) => {
    expect(matched(markup)).toEqual([kind]);
  });

  it('leave settings and their labels alone', () => {
    expect(
      matched(
        '<table class="form-table"><tbody><tr><th scope="row"><label>Title</label></th></tr></tbody></table>',
      ),
    ).toEqual([]);
  });
});

/** Saved screens of a real wp-admin; they are not part of this repository. */
const SAVED = resolve('../shared/pages');
const saved = (name: string): string => readFileSync(`${SAVED}/${name}.html`, 'utf8');

describe.runIf(existsSync(SAVED))('on saved screens of WordPress 7.1 with WooCommerce 11', () => {
  it.each([
    ['users', 'name'],
    ['orders', 'customer-name'],
    ['order-edit', 'address'],
  ])('%s has places of the kind %s', (name, kind) => {
    expect(matched(saved(name).replace(/^[\s\S]*?<body[^>]*>/, ''))).toContain(kind);
  });
});

if (!existsSync(SAVED)) console.log('No saved screens beside the repository: their tests are left out.');
