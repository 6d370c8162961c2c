// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pressedKey } from '../../src/capture/pressed-key';

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const LINUX = 'Mozilla/5.0 (X11; Linux x86_64)';

function pressed(key: string, held: KeyboardEventInit = {}, agent = LINUX): string | undefined {
  return pressedKey(new KeyboardEvent('keydown', { key, ...held }), agent);
}

it.each<[string | undefined, string, KeyboardEventInit, string?]>([
  ['Enter', 'Enter', {}],
  ['Shift+Tab', 'Tab', { shiftKey: true }],
  ['Ctrl+S', 's', { ctrlKey: true }],
  ['Ctrl+Shift+Z', 'Z', { ctrlKey: true, shiftKey: true }],
  ['Cmd+S', 's', { metaKey: true }, MAC],
  [undefined, 's', { metaKey: true }],
  [undefined, 's', { ctrlKey: true }, MAC],
  [undefined, 's', {}],
  [undefined, 'S', { shiftKey: true }],
  [undefined, 'ß', { ctrlKey: true }],
  [undefined, 'e', { ctrlKey: true, altKey: true }],
  [undefined, 'c', { ctrlKey: true }],
  [undefined, 'v', { metaKey: true }, MAC],
  [undefined, 'Enter', { repeat: true }],
  [undefined, 'Enter', { isComposing: true }],
])('says %s of %s with %j', (said, key, held, agent) => {
  expect(pressed(key, held, agent)).toBe(said);
});
