// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { watchAround } from '../../src/capture/watch-around';
import { dispatch } from '../support/recording';

function framed(): Window {
  return Object.create(window, { parent: { value: window } }) as Window;
}

it('what a person does around a frame is heard in it until the recording ends; what the page makes is not', () => {
  const ending = new AbortController();
  let heard = 0;
  watchAround(framed(), () => (heard += 1), ending.signal);
  dispatch(document.body, new PointerEvent('pointerdown', { bubbles: true }));
  dispatch(document.body, new KeyboardEvent('keydown', { bubbles: true }));
  dispatch(document.body, new PointerEvent('pointerdown', { bubbles: true }), false);
  expect(heard).toBe(2);
  ending.abort();
  dispatch(document.body, new PointerEvent('pointerdown', { bubbles: true }));
  expect(heard).toBe(2);
});

it('a page of another origin around it breaks nothing', () => {
  const closed = new Proxy({} as Window, {
    get: () => {
      throw new DOMException('Blocked', 'SecurityError');
    },
  });
  const own = Object.create(window, { parent: { value: closed } }) as Window;
  expect(() => {
    watchAround(own, () => undefined, new AbortController().signal);
  }).not.toThrow();
});
