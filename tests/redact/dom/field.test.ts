// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { FIELDS, fieldClassOf } from '../../../src/redact/dom/field';
import { one, show } from '../../support/page';

it('remembers a password that is shown by now', () => {
  show('<input id="key" type="password">');
  fieldClassOf(one('#key'));
  one('#key').setAttribute('type', 'text');
  expect(fieldClassOf(one('#key')).kind).toBe('password');
});

it.each([
  ['its label', '<label for="f">License key</label><input id="f">'],
  ['a label around it', '<label>License key <input id="f"></label>'],
  ['the head of its row', '<table><tr><th>License key</th><td><input id="f"></td></tr></table>'],
  ['its placeholder', '<input id="f" placeholder="License key">'],
  ['its accessible name', '<input id="f" aria-label="License key">'],
  ['its title', '<input id="f" title="License key">'],
  ['its name', '<input id="f" name="my[license_key]">'],
  ['the words before it', '<div><p>License key</p><input id="f"></div>'],
  ['the words before what is around it', '<div>License key<div><span><input id="f"></span></div></div>'],
  ['what binds it', '<input id="f" v-model="form.licenseKey">'],
])('knows a field by %s', (_what, markup) => {
  show(markup);
  expect(fieldClassOf(one('#f'))).toEqual({ mask: true, kind: 'licence-key', reason: 'words' });
});

it('takes what is asked for right before a password for a name', () => {
  show('<form><input id="f" name="TextBox1"><input type="password"><input id="g" name="TextBox2"></form>');
  expect(fieldClassOf(one('#f'))).toEqual({ mask: true, kind: 'name', reason: 'words' });
  expect(fieldClassOf(one('#g')).mask).toBe(false);
});

it.each([
  ['another field stands between', '<div>License key <input> <input id="f"></div>'],
  ['they are a paragraph', `<p>${'The license key is found in your account. '.repeat(4)}</p><input id="f">`],
  [
    'they belong to the cell before',
    '<table><tr><td>License key</td><td><p></p><input id="f"></td><td></td></tr></table>',
  ],
  ['it has a label', '<div>License key <label>Colour <input id="f"></label></div>'],
])('does not go by the words before it where %s', (_what, markup) => {
  show(markup);
  expect(fieldClassOf(one('#f'))).toMatchObject({ kind: 'typed-value', reason: 'unknown' });
});

it('knows what core says in `data-pw`', () => {
  show('<input id="mailserver_pass" type="text" data-pw="x">');
  expect(fieldClassOf(one('#mailserver_pass')).kind).toBe('password');
});

it('means by a field what holds a value', () => {
  show(
    '<input type="checkbox"><input type="submit"><input id="a"><textarea id="b"></textarea><select id="c"></select>',
  );
  expect([...document.querySelectorAll(FIELDS)].map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
