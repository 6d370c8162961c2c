import type { Screen } from '../domain/screen';

/**
 * What sort of page this is. The address decides first, because a dead page has neither classes nor a footer:
 * `wp-login.php` is the sign-in page in every core, `/wp-admin/` its back end (core, `wp-login.php`, `wp-admin/`).
 */
export function screenKindOf(document: Document, address: URL): Screen['kind'] {
  const body = document.body as HTMLElement | null;
  if (/\/wp-login\.php$/.test(address.pathname) || body?.classList.contains('login') === true) return 'login';
  if (!address.pathname.includes('/wp-admin/')) return 'front';
  return body?.classList.contains('wp-admin') === true || isCustomizer(document) ? 'admin' : 'dead';
}

/** The Customizer has a screen of its own, with no menu (core, `wp-admin/customize.php`). */
export function isCustomizer({ body }: Document): boolean {
  return (body as HTMLElement | null)?.classList.contains('wp-customizer') === true;
}
