import type { ScreenMap } from '../screen-map';

/** One account: one's own, somebody's, a new one. */
export const profile: ScreenMap = {
  id: 'profile',
  body: '.profile-php, .user-edit-php, .user-new-php',
  data: [
    {
      selector:
        '.application-passwords-list-table tbody .column-name, .application-passwords-user tbody .column-name',
      kind: 'name',
      source: 'core class-wp-application-passwords-list-table.php',
    },
    {
      selector: 'tbody .column-last_ip',
      kind: 'ip',
      source: 'core class-wp-application-passwords-list-table.php',
    },
  ],
  readable: [
    { selector: '.form-table td', source: 'core user-edit.php' },
    { selector: '#locale, select#role', source: 'core user-edit.php' },
    {
      selector: '.column-created, .column-last_used, .column-revoke',
      source: 'core class-wp-application-passwords-list-table.php',
    },
  ],
  rest: 'interface',
  byLabel: [],
};
