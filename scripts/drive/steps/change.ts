import type { ElementHandle, Page } from 'puppeteer-core';
import { choose } from './choose.ts';

/** Field types that take what is typed, letter by letter, whatever the language of the browser. */
const TYPED = ['text', 'search', 'email', 'tel', 'url', 'password', 'number', 'textarea', 'contenteditable'];

/** Gives a field a value as a person would: by typing, by choosing, by a click. */
export async function change(page: Page, found: ElementHandle, value: string): Promise<void> {
  const element = await controlOf(found);
  const type = await element.evaluate((field) => {
    if (field instanceof HTMLSelectElement) return field.multiple ? 'select-multiple' : 'select';
    if (field instanceof HTMLTextAreaElement) return 'textarea';
    if (field instanceof HTMLInputElement) return field.type;
    return field instanceof HTMLElement && field.isContentEditable ? 'contenteditable' : field.localName;
  });
  if (type === 'select') return choose(page, element, value);
  if (type === 'checkbox' || type === 'radio') return tick(element, value);
  if (!TYPED.includes(type)) throw new Error(`a field of the type “${type}” cannot be filled by typing`);
  await element.focus();
  await element.evaluate((field) => {
    if ('select' in field && typeof field.select === 'function') field.select();
    else getSelection()?.selectAllChildren(field);
  });
  if (value === '') await page.keyboard.press('Backspace');
  else await page.keyboard.type(value);
}

/** Firefox finds a label by the name that it gives to its field. */
async function controlOf(found: ElementHandle): Promise<ElementHandle> {
  const control = await found.evaluateHandle((element) =>
    element instanceof HTMLLabelElement ? (element.control ?? element) : element,
  );
  return (control.asElement() as ElementHandle | null) ?? found;
}

async function tick(element: ElementHandle, value: string): Promise<void> {
  const [checked, own] = await element.evaluate((field) =>
    field instanceof HTMLInputElement ? ([field.checked, field.value] as const) : ([false, ''] as const),
  );
  const wanted = ['true', 'on', 'checked', own].includes(value);
  if (wanted !== checked) await element.click();
}
