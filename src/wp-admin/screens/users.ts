import type { ScreenMap } from '../screen-map';

/** Everybody who has an account. */
export const users: ScreenMap = {
  id: 'users',
  body: '.users-php',
  data: [
    {
      selector: 'tbody .column-username, tbody .column-name',
      kind: 'name',
      // core class-wp-users-list-table.php
    },
    { selector: 'tbody .column-email', kind: 'email' }, // core class-wp-users-list-table.php
    { selector: '.subtitle, #delete-users li', kind: 'name' }, // core users.php
  ],
  readable: [
    { selector: '.column-role, .column-posts' }, // core class-wp-users-list-table.php
    { selector: 'select[name^="new_role"]' }, // core class-wp-users-list-table.php, extra_tablenav()
  ],
  rest: 'interface',
  byLabel: [],
};
