import type { Page } from 'puppeteer-core';

export type Credentials = { readonly url: string; readonly user: string; readonly password: string };

/** Logs in by WordPress's own form, as a person would, and waits for the dashboard. */
export async function logIn(page: Page, { url, user, password }: Credentials): Promise<void> {
  await page.goto(`${url}/wp-login.php`, { waitUntil: 'load' });
  // The page moves the focus into this field a moment after it has loaded (core, `wp_attempt_focus`).
  await page.waitForFunction(() => document.activeElement?.id === 'user_login');
  await page.type('#user_login', user);
  await page.type('#user_pass', password);
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('#wp-submit')]);
  if (page.url().includes('wp-login.php'))
    throw new Error(`The site did not let ${user} in: check user and password.`);
}
