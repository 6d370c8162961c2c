import type { ScreenMap } from '../screen-map';

/** Core's settings. Lists of pages and users among them are data wherever they stand. */
export const options: ScreenMap = {
  id: 'options',
  body: '.options-general-php, .options-writing-php, .options-reading-php, .options-discussion-php, .options-media-php, .options-permalink-php, .options-privacy-php, .options-connectors-php',
  data: [
    {
      selector: '.permalink-structure code, .available-structure-tags code',
      kind: 'site-address',
      // core options-permalink.php: an example with the site’s own address
    },
    {
      selector: '.pending-email-address, .new-admin-email-notice code',
      kind: 'email',
      // core options-general.php
    },
  ],
  readable: [
    {
      selector: '.form-table td, .privacy-settings-body td, td.contextual-help',
      // core options-*.php
    },
    {
      selector: '.form-table select, .timezone-info code, .date-time-text code',
      // core options-general.php
    },
  ],
  rest: 'interface',
  byLabel: [],
};
