import type { ScreenMap } from '../screen-map';

/** Plug-ins, themes, updates and languages: what is installed, and what may be. */
export const plugins: ScreenMap = {
  id: 'plugins',
  body: '.plugins-php, .plugin-install-php, .themes-php, .theme-install-php, .update-core-php, .update-php, [class*="_page_wc-addons"]',
  data: [
    { selector: '.subtitle', kind: 'data' }, // core plugins.php: what was searched for
    {
      selector: '.plugins-popular-tags-wrapper, .plugin-card-licence',
      kind: 'data',
      // core plugin-install.php
    },
  ],
  readable: [
    {
      selector:
        '.plugins td, .plugins th, .updates-table th, #update-themes-table td, .plugin-title, .updates-table td, .widefat .desc, .column-auto-updates, .column-description',
      // core class-wp-plugins-list-table.php, update-core.php
    },
    {
      selector: '.wp-filter select, .tablenav select',
      // core class-wp-plugin-install-list-table.php
    },
  ],
  rest: 'interface',
  byLabel: [],
};
