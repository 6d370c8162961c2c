import type { ScreenMap } from '../screen-map';

/** SophMate's settings and diagnostics. */
export const sophmate: ScreenMap = {
  id: 'sophmate',
  body: '[class*="_page_sophmate"]',
  data: [],
  readable: [
    { selector: 'table th', source: 'SophMate diagnostics: labels' },
    { selector: '.form-table td, .form-table select', source: 'SophMate settings' },
  ],
  byLabel: [{ selector: 'table:not(.form-table) td', source: 'SophMate diagnostics' }],
};
