import { expect, it } from 'vitest';
import { signOf } from '../../../../src/capture/picture/clone/draw-sign';

it.each([
  ['"\uf226"', '\uf226'],
  ['"\u{f0001}"', '\u{f0001}'],
  ['"J"', undefined],
  ['"\uf226 Jane"', undefined],
  ['attr(data-name)', undefined],
  ['none', undefined],
  ['url("https://elsewhere.test/a.png")', undefined],
])('of content %s the sign is %s', (content, sign) => {
  expect(signOf(content)).toBe(sign);
});
