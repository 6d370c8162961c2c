import type { ElementHandle, Page } from 'puppeteer-core';

/** Chooses in a list by the keyboard: setting its value by a script would be an event that nobody caused. */
export async function choose(page: Page, list: ElementHandle, value: string): Promise<void> {
  const distance = await list.evaluate((select, wanted) => {
    if (!(select instanceof HTMLSelectElement)) return null;
    const usable = [...select.options].filter((option) => !option.disabled);
    const to = usable.findIndex((option) => option.value === wanted || option.label === wanted);
    const from = usable.findIndex((option) => option.selected);
    return to === -1 ? null : to - from;
  }, value);
  if (distance === null) throw new Error('the list has no such entry');
  await list.focus();
  for (let turn = 0; turn < Math.abs(distance); turn += 1) {
    await page.keyboard.press(distance > 0 ? 'ArrowDown' : 'ArrowUp');
  }
  const chosen = await list.evaluate(
    (select, wanted) =>
      select instanceof HTMLSelectElement &&
      (select.value === wanted || select.selectedOptions[0]?.label === wanted),
    value,
  );
  if (!chosen) throw new Error('the list did not take the entry');
}
