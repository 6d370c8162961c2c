/** A person at the demo site, as far as `fetch` can be one: cookies kept, redirects not followed. */
import type { DemoSite } from '../../demo-site/start.ts';

export type Answer = { readonly status: number; readonly location: string; readonly body: string };

export type Visitor = {
  get(path: string): Promise<Answer>;
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Answer>;
  /** Through the ordinary form. */
  logIn(): Promise<Answer>;
};

export function visitorOf(site: Pick<DemoSite, 'url' | 'user' | 'password'>): Visitor {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = new Headers(init.headers);
    headers.set('cookie', cookie);
    const response = await fetch(site.url + path, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const equals = pair.indexOf('=');
      cookies.set(pair.slice(0, equals), pair.slice(equals + 1));
    }
    return {
      status: response.status,
      location: response.headers.get('location') ?? '',
      body: await response.text(),
    };
  };
  const post: Visitor['post'] = (path, fields, headers = {}) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields), headers });
  return {
    get: (path) => ask(path, {}),
    post,
    logIn: async () => {
      await ask('/wp-login.php', {});
      return post('/wp-login.php', { log: site.user, pwd: site.password, testcookie: '1' });
    },
  };
}

/** The first group of a pattern in a page; the page's address is named where it is missing. */
export function findIn(page: Answer, pattern: RegExp): string {
  const found = pattern.exec(page.body)?.[1];
  if (found === undefined)
    throw new Error(`The page (status ${String(page.status)}) does not hold ${String(pattern)}.`);
  return found;
}

/** Whether a page holds a text, as it is or as WordPress escapes it. A page is too long for a test's message. */
export function holds(page: Answer, text: string): boolean {
  return page.body.includes(text) || page.body.includes(escaped(text));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&#039;').replaceAll('"', '&quot;');
}
