// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { menuPathOf } from '../../src/wp-admin/menu-path';
import { show } from '../support/page';

// As `wp-admin/menu-header.php` writes it: 5.3 to 7.1 alike, the `wp-menu-arrow` until 5.x, counters in two forms.
const OLD = `<ul id="adminmenu"><li class="wp-has-submenu wp-not-current-submenu menu-top" id="menu-posts">
    <a href="edit.php"><div class="wp-menu-arrow"><div></div></div><div class="wp-menu-name">Posts</div></a></li>
  <li class="wp-has-submenu wp-has-current-submenu wp-menu-open menu-top" id="menu-comments">
    <a href="edit-comments.php" class="wp-has-current-submenu"><div class="wp-menu-image"><br></div>
      <div class="wp-menu-name">Comments <span class="awaiting-mod count-3"><span class="pending-count">3</span>
        <span class="comments-in-moderation-text screen-reader-text">3 Comments in moderation</span></span></div></a>
    <ul class="wp-submenu wp-submenu-wrap"><li class="wp-submenu-head">Comments</li>
      <li><a href="a">All</a></li><li class="current"><a href="b" class="current">Pending</a></li></ul></li></ul>`;

const NEW = `<ul id="adminmenu"><li class="wp-has-submenu wp-has-current-submenu wp-menu-open menu-top toplevel_page_woocommerce">
    <a><div class="wp-menu-image svg"></div><div class="wp-menu-name">WooCommerce</div></a>
    <ul class="wp-submenu wp-submenu-wrap"><li class="wp-submenu-head" aria-hidden="true">WooCommerce</li>
      <li><a href="a">Orders <span class="awaiting-mod update-plugins count-2"><span class="processing-count">2</span></span></a></li>
      <li class="current"><a href="b" class="current" aria-current="page">Einstellungen
        <span class="update-plugins count-1"><span class="plugin-count">1</span></span></a></li></ul></li></ul>
  <nav class="nav-tab-wrapper woo-nav-tab-wrapper"><a class="nav-tab">Allgemein</a>
    <a class="nav-tab nav-tab-active">Zahlungen</a></nav>`;

describe('the menu path', () => {
  it('is entry and entry below, without their counters', () => {
    show(OLD);
    expect(menuPathOf(document)).toEqual(['Comments', 'Pending']);
  });

  it('goes on to the open tab, in any language', () => {
    show(NEW);
    expect(menuPathOf(document)).toEqual(['WooCommerce', 'Einstellungen', 'Zahlungen']);
  });

  it('says a name once where an entry is called like the one above it', () => {
    show(NEW.replace('Einstellungen', 'WooCommerce'));
    expect(menuPathOf(document)).toEqual(['WooCommerce', 'Zahlungen']);
  });

  it('is one name for an entry that has none below', () => {
    show(
      `<ul id="adminmenu"><li class="menu-top current"><a class="current"><div class="wp-menu-name">Media</div></a></li></ul>`,
    );
    expect(menuPathOf(document)).toEqual(['Media']);
  });

  it('is empty on a page without a menu', () => {
    show('<h1>There has been a critical error on this website.</h1>', '');
    expect(menuPathOf(document)).toEqual([]);
  });

  it('leaves the page as it was', () => {
    show(NEW);
    const before = document.body.innerHTML;
    menuPathOf(document);
    expect(document.body.innerHTML).toBe(before);
  });
});
