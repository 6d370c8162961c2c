// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { closest, matches } from '../../../src/redact/dom/matches';
import { one, show } from '../../support/page';

it('asks a form that has a field of that name', () => {
  show('<form id="form"><input name="matches"></form>');
  Object.defineProperty(one('#form'), 'matches', { value: one('input') });
  expect(matches(one('#form'), 'form')).toBe(true);
  expect(matches(one('#form'), 'div')).toBe(false);
});

it('looks upwards from one that has', () => {
  show('<div id="around"><form id="form"><input name="closest"></form></div>');
  Object.defineProperty(one('#form'), 'closest', { value: one('input') });
  expect(closest(one('#form'), '#around')).toBe(one('#around'));
  expect(closest(one('#form'), 'table')).toBeUndefined();
});
