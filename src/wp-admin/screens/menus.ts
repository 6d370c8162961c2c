import type { ScreenMap } from '../screen-map';

/** Menus and widgets of the site: their words are the site's own. */
export const menus: ScreenMap = {
  id: 'menus',
  body: '.nav-menus-php, .widgets-php:not(.block-editor-page)',
  data: [
    {
      selector:
        '.item-title, .item-edit, .menus-move-left, .menus-move-right, .link-to-original, .in-widget-title, .posttypediv li, .taxonomydiv li, .menu-theme-locations label, .theme-location-set, .menu-location-menus',
      kind: 'data',
      // core class-walker-nav-menu-edit.php, includes/widgets.php
    },
  ],
  readable: [
    { selector: '.item-type, .menu-locations th' }, // core class-walker-nav-menu-edit.php
  ],
  rest: 'interface',
  byLabel: [],
};
