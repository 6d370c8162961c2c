import type { ScreenMap } from '../screen-map';

/** Tools: import, export, and what people may ask for about themselves. */
export const tools: ScreenMap = {
  id: 'tools',
  body: '.tools-php, .import-php, .export-php, .export-personal-data-php, .erase-personal-data-php, .privacy-policy-guide-php',
  data: [
    { selector: 'tbody .column-email', kind: 'email' }, // core class-wp-privacy-requests-table.php
    { selector: '.subtitle', kind: 'data' }, // core export-personal-data.php: what was searched for
  ],
  readable: [
    { selector: '.importers td, .import-system' }, // core import.php
    {
      selector: '.column-status, .column-created_timestamp, .column-next_steps',
      // core class-wp-privacy-requests-table.php
    },
    {
      selector:
        '.form-table td, .tablenav select, select:is([name$="_start_date"], [name$="_end_date"], [name$="_status"])',
      // core export.php
    },
  ],
  rest: 'interface',
  byLabel: [],
};
