/**
 * WordPress's own name of the screen: `pagenow`, set by an inline script in the head of every admin page
 * (core, `wp-admin/admin-header.php`), read as text, so that nothing runs in the page's world.
 * Absent on front-end, sign-in and dead pages.
 */
export function screenIdOf(document: Document): string | undefined {
  for (const script of document.querySelectorAll('head > script:not([src])')) {
    const match = /\bpagenow\s{0,4}=\s{0,4}['"]([\w-]{1,100})['"]/.exec(script.textContent.slice(0, 20_000));
    if (match) return match[1];
  }
  return undefined;
}
