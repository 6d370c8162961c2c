import type { RequestFailure } from '../../domain/trouble';
import { short, type ProbeWindow } from './tell';

/** What is known of a request before it is sent. */
export type Asked = { readonly method: string; readonly url: string; readonly action?: string };

/** An answer that comes later has kept the person waiting, in milliseconds. */
const SLOW_MS = 10_000;
/** What a page breaks off sooner is mostly of no use any more: the word that was typed has another letter. */
export const GIVEN_UP_MS = 5_000;

const ACTION = /(?:^|&)action=([\w-]{1,80})(?:&|$)/;

/** A method as it goes over the wire; nothing but letters. */
export function methodOf(raw: unknown): string {
  const method = typeof raw === 'string' ? raw.toUpperCase() : '';
  return /^[A-Z]{3,10}$/.test(method) ? method : 'GET';
}

/** The whole address of what a page gives as one. */
export function addressOf(window: ProbeWindow, raw: unknown): string {
  if (raw instanceof window.URL) return short(raw.href);
  if (typeof raw !== 'string') return '';
  try {
    return short(new window.URL(raw, window.document.baseURI).href);
  } catch {
    return '';
  }
}

/** `action` in the body of a request, by which WordPress knows whose request it is (admin-ajax.php). */
export function actionIn(window: ProbeWindow, body: unknown): string | undefined {
  const { FormData, URLSearchParams } = window;
  const action: unknown =
    typeof body === 'string'
      ? ACTION.exec(body.slice(0, 20_000))?.[1]
      : body instanceof FormData || body instanceof URLSearchParams
        ? body.get('action')
        : undefined;
  return typeof action === 'string' && /^[\w-]{1,80}$/.test(action) ? action : undefined;
}

/** May a good answer of this address say that it failed? Only WordPress's own two doors speak so. */
export function speaksWordPress(window: ProbeWindow, url: string): boolean {
  try {
    const { origin, pathname, searchParams } = new window.URL(url);
    if (origin !== window.origin) return false;
    return (
      pathname.endsWith('/admin-ajax.php') ||
      pathname.includes('/wp-json/') ||
      searchParams.has('rest_route') ||
      searchParams.has('wc-ajax')
    );
  } catch {
    return false;
  }
}

/** Why a request that was answered counts as failed; nothing where it does not. */
export function whyOf(
  isBadStatus: boolean,
  saysSo: boolean,
  tookMs: number,
): Extract<RequestFailure, 'status' | 'answer' | 'slow'> | undefined {
  if (isBadStatus) return 'status';
  if (saysSo) return 'answer';
  return tookMs > SLOW_MS ? 'slow' : undefined;
}
