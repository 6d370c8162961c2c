/** Keys that are told whatever is held with them. */
const ALONE = new Set(['Enter', 'Escape', 'Tab', 'Delete', 'Backspace']);
/**
 * Letters that the browser answers to itself, or of which the answer is told: what is chosen, copied, pasted and cut, what
 * is looked for, pages that are opened, closed, saved as bookmarks, printed or loaded anew, and the size of the page.
 */
const BROWSERS_OWN = new Set('ACDFHJLNOPRTUVWX0123456789');
const LETTER = /^[a-z0-9]$/i;

/**
 * What was pressed, by its name, with what was held: `Escape`, `Ctrl+S`. Nothing for what may write: a letter counts with
 * Ctrl (on a Mac with Cmd) alone, because with Alt it is another letter.
 */
export function pressedKey(event: KeyboardEvent, userAgent: string): string | undefined {
  const { key, isComposing, repeat } = event;
  const isMac = userAgent.includes('Mac OS');
  if (isComposing || repeat || !(ALONE.has(key) || isShortcut(event, isMac))) return undefined;
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  const held = [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', metaKey && (isMac ? 'Cmd' : 'Meta')];
  return [...held.filter((name) => name !== false), ALONE.has(key) ? key : key.toUpperCase()].join('+');
}

function isShortcut({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, isMac: boolean): boolean {
  const [held, other] = isMac ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  return held && !other && !altKey && LETTER.test(key) && !BROWSERS_OWN.has(key.toUpperCase());
}
