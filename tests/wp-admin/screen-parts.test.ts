// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { screenParts } from '../../src/wp-admin/screen-parts';

it('every part and every name is a selector that can be asked, and none stands for all', () => {
  for (const { selector, naming, except } of screenParts) {
    const names = 'term' in naming ? [] : Object.values(naming);
    for (const one of [selector, ...names, ...(except === undefined ? [] : [except])]) {
      expect(() => document.querySelector(one), one).not.toThrow();
      expect(document.body.matches(one), one).toBe(false);
    }
  }
});

it('a part is listed once', () => {
  const selectors = screenParts.map(({ selector }) => selector);
  expect(new Set(selectors).size).toBe(selectors.length);
});
