import type { Page } from 'puppeteer-core';

/** Has the page look as it never did, by a number on a button at its top: what looks the same is kept only once. */
export async function changeLook(page: Page, look: number): Promise<void> {
  await page.evaluate((nth) => {
    const known = document.querySelector('[data-look]');
    const button = known ?? document.createElement('button');
    button.setAttribute('type', 'button');
    button.setAttribute('data-look', '');
    button.textContent = `Look ${String(nth)}`;
    if (known === null) document.querySelector('#wpbody-content')?.prepend(button);
  }, look);
}
