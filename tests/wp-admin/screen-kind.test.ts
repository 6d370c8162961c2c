// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { screenKindOf } from '../../src/wp-admin/screen-kind';

const kindOf = (path: string, bodyClass: string): string => {
  const page = document.implementation.createHTMLDocument('');
  page.body.className = bodyClass;
  return screenKindOf(page, new URL(`https://shop.example.test${path}`));
};

describe('the sort of a page', () => {
  it.each([
    ['/wp-admin/', 'wp-admin wp-core-ui no-js index-php branch-5-3 version-5-3 locale-en-us', 'admin'],
    [
      '/wp-admin/edit.php',
      'wp-admin wp-core-ui js edit-php branch-7-1 version-7-1 locale-de-de rtl',
      'admin',
    ],
    ['/sub/site/wp-admin/network/sites.php', 'wp-admin network-admin multisite', 'admin'],
    ['/wp-login.php', 'login no-js login-action-login wp-core-ui locale-de-de', 'login'],
    ['/blog/wp-login.php?action=rp&key=x', '', 'login'],
    ['/my-hidden-door/', 'login js login-action-login', 'login'],
    ['/wp-admin/profile.php', 'login interim-login', 'login'],
    ['/wp-admin/customize.php', 'wp-core-ui wp-customizer js ltr', 'admin'],
    ['/wp-admin/post.php', '', 'dead'],
    ['/wp-admin/admin-ajax.php', '', 'dead'],
    ['/', 'home blog logged-in admin-bar', 'front'],
    ['/shop/wp-admin-guide/', 'page', 'front'],
  ])('of %s with the classes "%s" is %s', (path, bodyClass, kind) => {
    expect(kindOf(path, bodyClass)).toBe(kind);
  });

  it('of WordPress’s own critical-error page is dead: it has an id and no class', () => {
    const page = document.implementation.createHTMLDocument('WordPress › Error');
    page.body.id = 'error-page';
    page.body.insertAdjacentHTML(
      'beforeend',
      '<div class="wp-die-message"><p>There has been a critical error.</p></div>',
    );
    expect(screenKindOf(page, new URL('https://shop.example.test/wp-admin/admin.php?page=x'))).toBe('dead');
  });

  it('of a page without a body is told by its address', () => {
    const page = document.implementation.createHTMLDocument('');
    page.body.remove();
    expect(screenKindOf(page, new URL('https://shop.example.test/wp-admin/'))).toBe('dead');
    expect(screenKindOf(page, new URL('https://shop.example.test/wp-login.php'))).toBe('login');
  });
});
