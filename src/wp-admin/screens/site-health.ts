import type { ScreenMap } from '../screen-map';

/** Core's own diagnostics: versions and settings stay, addresses, names and paths go. */
export const siteHealth: ScreenMap = {
  id: 'site-health',
  body: '.site-health-php',
  data: [],
  readable: [
    { selector: '.health-check-table th' }, // core site-health-info.php
  ],
  rest: 'interface',
  byLabel: [
    { selector: '.health-check-table td' }, // core site-health-info.php
  ],
};
