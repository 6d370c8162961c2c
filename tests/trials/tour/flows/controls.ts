import {
  back,
  both,
  chooseFile,
  click,
  clickWith,
  drag,
  forward,
  hover,
  press,
  pressOn,
  reload,
  type,
  typeOn,
} from '../acts.ts';
import type { Flow } from '../flow.ts';

const CONTROLS = 'Opened Controls';
const from = 'admin.php?page=tour-controls';

/** A screen of nobody that we know, with controls of all sorts. */
export const controls: readonly Flow[] = [
  {
    name: 'dates, times, colours, ranges, numbers, a switch',
    from,
    begins: CONTROLS,
    deeds: [
      [both(pressOn('0', '#tour-date'), typeOn('2112027')), 'Set a value in Starts on in Schedule'],
      [type('0930AM', '#tour-time'), 'Set a value in Starts at in Schedule'],
      [click('#tour-range'), 'Set a value in Share of stock in Schedule'],
      [pressOn('ArrowUp', '#tour-number'), 'Typed a value in Retries in Schedule'],
      [click('#tour-switch'), 'Checked Run at night in Schedule'],
    ],
  },
  {
    name: 'dialogs of the browser',
    from,
    begins: CONTROLS,
    deeds: [
      [click('#tour-alert'), 'Clicked Explain in Questions. The page said: The counters start at noon.'],
      [
        click('#tour-confirm'),
        'Clicked Reset all in Questions. The page asked: Reset all counters? Answered with OK',
      ],
      [click('#tour-prompt'), 'Clicked Rename in Questions. The page asked: New name? Answered with a value'],
    ],
  },
  {
    name: 'a question that is answered with Cancel',
    from,
    begins: CONTROLS,
    answer: 'cancel',
    deeds: [
      [
        click('#tour-confirm'),
        'Clicked Reset all in Questions. The page asked: Reset all counters? Answered with Cancel',
      ],
    ],
  },
  {
    name: 'leaving a page that asks whether to leave',
    from,
    begins: CONTROLS,
    deeds: [
      [type('half', '#tour-note'), 'Typed a value in Note in Order of columns'],
      [
        click('#menu-dashboard a[href="index.php"]'),
        'Clicked Dashboard in the menu',
        'Opened Dashboard › Home',
      ],
    ],
  },
  {
    name: 'a window of the page, a fold, tabs',
    from,
    begins: CONTROLS,
    deeds: [
      [click('#tour-open'), 'Clicked Details in Questions'],
      [click('label:has(#tour-sure)'), 'Checked I am sure in Reset the counters'],
      [click('#tour-close'), 'Clicked Reset counters in Reset the counters'],
      [click('summary'), 'Clicked Advanced in Questions'],
      [type('/v2', '#tour-endpoint'), 'Typed a value in Endpoint in Advanced'],
      [click('#tour-tab-2'), 'Clicked Zones in Questions'],
    ],
  },
  {
    name: 'dragged by the browser’s own dragging',
    from,
    begins: CONTROLS,
    deeds: [
      [
        drag('.tour-column:nth-child(1)', '.tour-column:nth-child(3)'),
        'Dragged Price to place 3 in Order of columns',
      ],
    ],
  },
  {
    name: 'Delete, Escape and shortcuts',
    from,
    begins: CONTROLS,
    deeds: [
      [click('.tour-rule:nth-child(1)'), 'Clicked a list entry, number 1 in Order of columns'],
      [press('Delete'), 'Pressed Delete in a list entry, number 1 in Order of columns'],
      [pressOn('Control+s', '#tour-endpoint, #tour-number'), 'Pressed Ctrl+S in Retries in Schedule'],
      [press('Escape'), 'Pressed Escape in Retries in Schedule'],
      [press('Tab'), 'Pressed Tab in Retries in Schedule'],
    ],
  },
  {
    name: 'a part of the page’s own (shadow DOM)',
    from,
    begins: CONTROLS,
    deeds: [
      [click('tour-card >>> #pack'), "Clicked Pack order in Parts of the page's own"],
      [type('2', 'tour-card >>> #parcels'), "Typed a value in Parcels in Parts of the page's own"],
      [click('tour-card >>> #fragile'), "Checked Fragile in Parts of the page's own"],
    ],
  },
  {
    name: 'frames in frames',
    from,
    begins: CONTROLS,
    deeds: [
      [click('#tour-frame', '#apply'), 'Clicked Apply preview'],
      [type('300', '#tour-frame', '#width'), 'Typed a value in Width'],
      [click('#tour-frame', '#inner', '#deep'), 'Clicked Refresh'],
      [click('#tour-alert'), 'Clicked Explain in Questions. The page said: The counters start at noon.'],
    ],
  },
  {
    name: 'a menu that opens under the pointer, and wp-admin’s own',
    from,
    begins: CONTROLS,
    deeds: [
      [hover('#tour-more')],
      [click('#tour-duplicate'), "Clicked Duplicate in Parts of the page's own"],
      [hover('#menu-settings')],
      [
        click('#menu-settings .wp-submenu a[href="options-media.php"]'),
        'Clicked Media in Settings',
        'Opened Settings › Media',
      ],
      [hover('#wp-admin-bar-new-content')],
      [click('#wp-admin-bar-new-user a'), 'Clicked User in the toolbar', 'Opened Users › Add New User'],
    ],
  },
  {
    name: 'back, forward, anew',
    from: 'options-general.php',
    begins: 'Opened Settings › General',
    deeds: [
      [
        click('#menu-settings a[href="options-reading.php"]'),
        'Clicked Reading in Settings',
        'Opened Settings › Reading',
      ],
      [back(), 'Went back to Settings › General'],
      [forward(), 'Went back to Settings › Reading'],
      [reload(), 'Reloaded Settings › Reading'],
    ],
  },
  {
    name: 'other buttons of the mouse',
    from,
    begins: CONTROLS,
    deeds: [
      [clickWith({ button: 'right' }, '#tour-alert'), 'Right-clicked Explain in Questions'],
      [clickWith({ button: 'middle' }, '#tour-tab-1'), 'Middle-clicked Rates in Questions'],
      [clickWith({ count: 2 }, '#tour-tab-2'), 'Double-clicked Zones in Questions'],
    ],
  },
  {
    name: 'cut, copied, pasted; a file chosen',
    from: 'media-new.php?browser-uploader',
    begins: 'Opened Media › Add New Media File',
    deeds: [
      [chooseFile('Jane.png', '#async-upload'), 'Chose a file (picture, up to 2 MB) in Upload'],
      [click('#menu-settings > a'), 'Clicked Settings in the menu', 'Opened Settings › General'],
      [both(click('#blogdescription'), press('Control+a'), press('Control+x')), 'Cleared Tagline'],
      [
        both(click('#blogname'), press('End'), press('Control+v'), typeOn('!')),
        'Pasted a value in Site Title',
      ],
    ],
  },
];
