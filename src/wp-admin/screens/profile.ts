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
      // core class-wp-application-passwords-list-table.php
    },
    {
      selector: 'tbody .column-last_ip',
      kind: 'ip',
      // core class-wp-application-passwords-list-table.php
    },
  ],
  readable: [
    { selector: '.form-table td' }, // core user-edit.php
    { selector: '#locale, select#role' }, // core user-edit.php
    {
      selector: '.column-created, .column-last_used, .column-revoke',
      // core class-wp-application-passwords-list-table.php
    },
  ],
  rest: 'interface',
  byLabel: [],
};
