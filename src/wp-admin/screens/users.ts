import type { ScreenMap } from '../screen-map';

/** Everybody who has an account. */
export const users: ScreenMap = {
  id: 'users',
  body: '.users-php',
  data: [
    {
      selector: 'tbody .column-username, tbody .column-name',
      kind: 'name',
      source: 'core class-wp-users-list-table.php',
    },
    { selector: 'tbody .column-email', kind: 'email', source: 'core class-wp-users-list-table.php' },
    { selector: '.subtitle, #delete-users li', kind: 'name', source: 'core users.php' },
  ],
  readable: [
    { selector: '.column-role, .column-posts', source: 'core class-wp-users-list-table.php' },
    { selector: 'select[name^="new_role"]', source: 'core class-wp-users-list-table.php, extra_tablenav()' },
  ],
  rest: 'interface',
  byLabel: [],
};
