/**
 * The way a person came here: menu entry, entry below it, open tab.
 * `#adminmenu .wp-has-current-submenu | .current` (core, `wp-admin/menu-header.php`), `.nav-tab-active` (core's
 * and WooCommerce's settings screens). Counters inside the names are left out. Empty where there is no menu.
 */
export function menuPathOf(document: Document): string[] {
  const menu = document.querySelector('#adminmenu');
  const top = menu?.querySelector(':scope > li.wp-has-current-submenu, :scope > li.current');
  const names = [
    nameOf(top?.querySelector('.wp-menu-name')),
    nameOf(top?.querySelector('.wp-submenu li.current > a')),
    nameOf(document.querySelector('.nav-tab-wrapper .nav-tab-active')),
  ];
  return names.filter((name, at) => name !== '' && name !== names[at - 1]);
}

const COUNTERS = '.update-plugins, .awaiting-mod, .menu-counter, .screen-reader-text';

function nameOf(element: Element | null | undefined): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const counter of copy.querySelectorAll(COUNTERS)) counter.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
