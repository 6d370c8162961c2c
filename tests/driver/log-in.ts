import type { CookieData, Page } from 'puppeteer-core';

export type Credentials = {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** What the site gave to somebody who is logged in already: then nobody needs the form. */
  readonly cookies?: readonly CookieData[];
};

/** Logs in by WordPress's own form, as a person would, and waits for the dashboard; or by the cookies of before. */
export async function logIn(page: Page, { url, user, password, cookies }: Credentials): Promise<void> {
  if (cookies !== undefined) {
    await page.browser().setCookie(...cookies);
    return;
  }
  let said = await fillForm(page, url, user, password);
  // Two who log in at the same time can be in each other's way: then WordPress shows the form anew, and says nothing.
  if (said === '') said = await fillForm(page, url, user, password);
  if (said !== undefined)
    throw new Error(
      `The site did not let ${user} in: check user and password. It says: ${said || 'nothing'}`,
    );
}

/** @returns what the form says where it is there again; nothing where somebody is logged in */
async function fillForm(
  page: Page,
  url: string,
  user: string,
  password: string,
): Promise<string | undefined> {
  await page.goto(`${url}/wp-login.php`, { waitUntil: 'load' });
  // The page moves the focus into this field a moment after it has loaded (core, `wp_attempt_focus`).
  await page.waitForFunction(() => document.activeElement?.id === 'user_login');
  await page.type('#user_login', user);
  await page.type('#user_pass', password);
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('#wp-submit')]);
  if (!page.url().includes('wp-login.php')) return undefined;
  return page.$eval('#login_error', (error) => error.textContent.trim()).catch(() => '');
}

/** Logs in without a browser. @returns the cookies of who is logged in now */
export async function cookiesOf({ url, user, password }: Credentials): Promise<CookieData[]> {
  const response = await fetch(`${url}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    // WordPress lets nobody in who might not keep cookies.
    headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
    body: new URLSearchParams({ log: user, pwd: password, 'wp-submit': 'Log In', testcookie: '1' }),
  });
  const { hostname } = new URL(url);
  return response.headers.getSetCookie().flatMap((line) => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const path = /;\s*path=([^;]+)/i.exec(line)?.[1] ?? '/';
    return name.startsWith('wordpress_') ? [{ name, value, path, domain: hostname, httpOnly: true }] : [];
  });
}
