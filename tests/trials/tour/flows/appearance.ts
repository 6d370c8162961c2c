import { both, click, clickWith, drag, hover, press, see, type, typeOn, wait } from '../acts.ts';
import type { Flow } from '../flow.ts';

const MENUS = 'Opened Appearance › Menus › Edit Menus';

export const appearance: readonly Flow[] = [
  {
    name: 'menus: a new one, filled and saved',
    from: 'nav-menus.php',
    begins: MENUS,
    deeds: [
      [type('Top', '#menu-name'), 'Typed a value in Menu Name in Menu structure'],
      [
        click('#auto-add-pages'),
        'Checked Automatically add new top-level pages to this menu in Auto add pages',
      ],
      [click('#save_menu_footer'), 'Clicked Create Menu in Menu structure', MENUS],
      [click('#add-custom-links .accordion-section-title'), 'Clicked Custom Links'],
      [wait(500)],
      [type('https://example.com/a', '#custom-menu-item-url'), 'Typed a value in URL in Custom Links'],
      [type('First', '#custom-menu-item-name'), 'Typed a value in Link Text in Custom Links'],
      [click('#submit-customlinkdiv'), 'Clicked Add to Menu in Custom Links'],
      [see('#menu-to-edit .menu-item:nth-child(1)')],
      [wait(500)],
      [type('https://example.com/b', '#custom-menu-item-url'), 'Typed a value in URL in Custom Links'],
      [type('Second', '#custom-menu-item-name'), 'Typed a value in Link Text in Custom Links'],
      [click('#submit-customlinkdiv'), 'Clicked Add to Menu in Custom Links'],
      [see('#menu-to-edit .menu-item:nth-child(2)')],
      [click('#save_menu_footer'), 'Clicked Save Menu in Menu structure', MENUS],
    ],
  },
  {
    name: 'menus: entries dragged and opened',
    from: 'nav-menus.php',
    begins: MENUS,
    deeds: [
      [
        drag(
          '#menu-to-edit .menu-item:nth-child(1) .menu-item-handle',
          '#menu-to-edit .menu-item:nth-child(2) .menu-item-handle',
          { x: 60, y: 40 },
        ),
        'Dragged a list entry to place 2 in Menu structure',
      ],
      [
        click('#menu-to-edit .menu-item:nth-child(1) .item-edit'),
        'Clicked a link, number 1 in Menu structure',
      ],
      [
        click('#menu-to-edit .menu-item:nth-child(1) .menus-move-down'),
        'Clicked Move down one in Menu structure',
      ],
      [click('#save_menu_footer'), 'Clicked Save Menu in Menu structure', MENUS],
    ],
  },
  {
    name: 'widgets: one dragged in, filled, moved, removed',
    from: 'widgets.php',
    begins: 'Opened Appearance › Widgets',
    deeds: [
      [
        drag('#widget-list .widget[id*="_archives-"] .widget-title', '#tour-side', { x: 100, y: 60 }),
        'Dragged Archives to place 1 in Side column',
      ],
      [type('Find', '#tour-side .widget input[type="text"]'), 'Typed a value in Title: in Archives'],
      [click('#tour-side .widget input[type="submit"]'), 'Clicked Save in Archives'],
      [wait(800)],
      [click('#tour-side .widget .widget-control-close'), 'Clicked Done in Archives'],
      [wait(500)],
      [click('#tour-side .widget .widget-action'), 'Clicked Edit widget: Archives'],
      [wait(500)],
      [click('#tour-side .widget .widget-control-remove'), 'Clicked Delete in Archives'],
    ],
  },
  {
    name: 'widgets: one chosen by a click',
    from: 'widgets.php',
    begins: 'Opened Appearance › Widgets',
    deeds: [
      [
        click('#widget-list .widget[id*="_calendar-"] .widget-title'),
        'Clicked Calendar in Available Widgets',
      ],
      [wait(500)],
      [click('.widgets-chooser-sidebars li:nth-child(2)'), 'Clicked Add to: Foot of the page in Calendar'],
      [click('.widgets-chooser-actions .button-primary'), 'Clicked Add Widget in Calendar'],
    ],
  },
  {
    name: 'Customizer: the name of the site',
    from: 'customize.php',
    begins: 'Opened the Customizer',
    deeds: [
      [see('iframe[title="Site Preview"]')],
      [wait(1500)],
      [click('#accordion-section-title_tagline h3'), 'Clicked Site Identity'],
      [wait(700)],
      [
        both(clickWith({ count: 3 }, '#_customize-input-blogdescription'), typeOn('Leaves')),
        'Typed a value in Tagline in Site Identity',
      ],
      [click('.preview-tablet'), 'Clicked Enter tablet preview mode'],
      [click('#save'), 'Clicked Publish'],
      [wait(800)],
      [
        click('#sub-accordion-section-title_tagline .customize-section-back'),
        'Clicked Back in Site Identity',
      ],
    ],
  },
  {
    name: 'Customizer: more of its style, its preview, and away',
    from: 'customize.php',
    begins: 'Opened the Customizer',
    deeds: [
      [see('iframe[title="Site Preview"]')],
      [wait(1500)],
      [click('.collapse-sidebar'), 'Clicked Hide Controls'],
      [wait(500)],
      [click('.collapse-sidebar'), 'Clicked Show Controls'],
      [wait(500)],
      [click('iframe[title="Site Preview"]', '.wp-block-site-title a'), 'Clicked a link (name not kept)'],
      [wait(1500)],
      [click('.customize-controls-close'), 'Clicked Close', 'Opened a page of the site'],
    ],
  },
  {
    name: 'themes: looked at',
    from: 'themes.php',
    begins: 'Opened Appearance › Themes',
    deeds: [
      [hover('.theme:nth-child(2)')],
      [click('.theme:nth-child(2) .more-details'), 'Clicked View Theme Details for Twenty Twenty-Three'],
      [wait(500)],
      [click('.theme-overlay .right'), 'Clicked Show next theme in Twenty Twenty-Three Version: 1.4'],
      [press('Escape'), 'Pressed Escape in Twenty Twenty-Two Version: 1.7'],
      [type('four', '#wp-filter-search-input'), 'Typed a value in Search Installed Themes'],
    ],
  },
];
