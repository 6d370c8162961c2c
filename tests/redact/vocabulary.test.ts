import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/domain/kind';
import { createVocabulary, groupsOf, type Vocabulary } from '../../src/redact/vocabulary';
import { expectWithin } from '../support/cpu-time';
import { key, otherKey } from '../support/sealing';

function knowing(...values: readonly (readonly [string, Kind])[]): Vocabulary {
  const vocabulary = createVocabulary(key);
  for (const [value, kind] of values) vocabulary.learn(value, kind);
  return vocabulary;
}
const found = (vocabulary: Vocabulary, text: string): [string, string][] =>
  vocabulary.find(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('a vocabulary', () => {
  it.each<[string, Kind, string, string]>([
    ['SMD-7Q4XK-29TLV', 'licence-key', 'License smd-7q4xk-29tlv refused', 'smd-7q4xk-29tlv'],
    ['Jane Pemberley', 'customer-name', '<td>JANE  Pemberley</td>', 'JANE  Pemberley'],
    ['Jane Pemberley', 'customer-name', 'cannot mail pemberley.', 'pemberley'],
    ['owen.tadros', 'name', '/author/owen-tadros/', 'owen-tadros'],
    ['Teo Vásquez', 'name', '?s=V%C3%A1squez', 'V%C3%A1squez'],
    ['Teo Vásquez', 'name', 'user-vasquez.csv', 'vasquez'],
    ['14 Quarrymen’s Row', 'address', "ship to 14 Quarrymen's Row, now", "14 Quarrymen's Row"],
    ['Oldcastle-on-Ryle', 'address', 'city Oldcastle-on-Ryle', 'Oldcastle-on-Ryle'],
    ['OR4 7QL', 'address', 'postcode OR4 7QL', 'OR4 7QL'],
    ['ines.k@larkspurfinch.example', 'email', 'login ines_k failed', 'ines_k'],
    [
      'Larkspur & Finch Teahouse',
      'site-name',
      'Mail from Larkspur &amp; Finch Teahouse',
      'Larkspur &amp; Finch Teahouse',
    ],
    [
      'https://shop.example.test',
      'site-address',
      'see https://shop.example.test/x',
      'https://shop.example.test',
    ],
    ['127.0.0.1:9400', 'site-address', 'http://127.0.0.1:9400/', '127.0.0.1:9400'],
    ['李雷', 'customer-name', '客户李雷已下单', '李雷'],
    ['+44 1632 960137', 'phone', 'call 44-1632-960137', '44-1632-960137'],
  ])('that learnt %j (%s) finds it in %j', (value, kind, text, expected) => {
    expect(found(knowing([value, kind]), text)).toEqual([[kind, expected]]);
  });

  it.each<[string, Kind, string]>([
    ['Order', 'company', 'Order saved'],
    ['admin', 'administrator', 'admin-ajax.php'],
    ['Vos', 'name', 'vos'],
    ['10001', 'address', 'timed out after 10001 milliseconds'],
    ['2026', 'data', '2026-11-22'],
    ['***', 'password', '***'],
    ['Jane Pemberley', 'customer-name', 'the janeway'],
    ['Test Shop', 'site-name', 'Test your shop'],
    ['Shop', 'site-name', 'shop_order'],
    ['14 Quarrymen’s Row', 'address', 'row 14'],
    ['Kopenhagen Nord', 'address', 'Nord, and far from there (Kopenhagen)'],
  ])('that was shown %j (%s) leaves %j alone', (value, kind, text) => {
    expect(found(knowing([value, kind]), text)).toEqual([]);
  });

  it('knows any stretch of a long text', () => {
    const note = 'Please leave the parcel with Mr Abernethy at number sixteen, thank you.';
    expect(
      found(knowing([note, 'note']), 'Note: the parcel with Mr Abernethy at number sixteen'),
    ).not.toEqual([]);
  });

  it('tells elsewhere what it learnt, once, in hashes that say nothing without the key', () => {
    const first = knowing(['Jane Pemberley', 'customer-name']);
    const entries = first.takeNew();
    expect(entries).toHaveLength(3);
    expect(JSON.stringify(entries)).not.toMatch(/jane|pemberley/i);
    expect(first.takeNew()).toEqual([]);
    const second = createVocabulary(key);
    second.adopt(entries);
    expect(found(second, 'for Jane Pemberley')).toEqual([['customer-name', 'Jane Pemberley']]);
    expect(second.takeNew()).toEqual([]);
    const stranger = createVocabulary(otherKey);
    stranger.adopt(entries);
    expect(found(stranger, 'for Jane Pemberley')).toEqual([]);
  });

  it('keeps the kind by which it met a value first', () => {
    const vocabulary = knowing(['Jane Pemberley', 'customer-name'], ['Jane Pemberley', 'address']);
    expect(found(vocabulary, 'Jane Pemberley')).toEqual([['customer-name', 'Jane Pemberley']]);
  });

  it('knows first names only together with the last, where they are common', () => {
    expect(groupsOf('May Brandvold', 'name')).toEqual([['may', 'brandvold'], ['brandvold']]);
  });

  it('stays quick with thousands of values and long texts', () => {
    const vocabulary = createVocabulary(key);
    for (let at = 0; at < 3_000; at += 1) vocabulary.learn(`first${String(at)} last${String(at)}`, 'address');
    const text = 'first1 and last2 of other words first3 last3 '.repeat(250);
    expect(vocabulary.find(text)).toHaveLength(250);
    expectWithin(0.1, () => vocabulary.find(text));
  });

  it('is not made to grow without end', () => {
    const vocabulary = createVocabulary(key);
    for (let at = 0; at < 5_000; at += 1) vocabulary.learn(`value ${String(at)} of a flood`, 'address');
    expect(vocabulary.takeNew()).toHaveLength(4_000);
  });
});

describe('a value that is known twice', () => {
  const name = 'Pemberley Stockholm';
  const twice = (first: Kind, second: Kind): Vocabulary => knowing([name, first], [name, second]);

  it.each<[Kind, Kind, Kind]>([
    ['product', 'customer-name', 'customer-name'],
    ['order', 'phone', 'phone'],
    ['customer-name', 'product', 'customer-name'],
    ['product', 'site-name', 'product'],
    ['administrator', 'name', 'administrator'],
    ['site-name', 'company', 'site-name'],
  ])('as %s and then as %s is a %s', (first, second, known) => {
    expect(found(twice(first, second), `of ${name}`)).toEqual([[known, name]]);
  });

  it('is told anew, and counts as more that is known', () => {
    const vocabulary = knowing([name, 'product']);
    vocabulary.takeNew();
    const before = vocabulary.size();
    vocabulary.learn(name, 'customer-name');
    expect(vocabulary.takeNew().map(({ kind }) => kind)).toContain('customer-name');
    expect(vocabulary.size()).toBeGreaterThan(before);
    vocabulary.learn(name, 'product');
    expect(vocabulary.takeNew()).toEqual([]);
  });
});
