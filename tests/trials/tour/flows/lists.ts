import { both, choose, click, hover, press, type } from '../acts.ts';
import type { Flow } from '../flow.ts';

const POSTS = 'Opened Posts › All Posts';
const NOTES = 'Opened Notes › All Notes';
const HEAD = ' in the head of the list';
const USERS = 'Opened Users › All Users';
const COMMENTS = 'Opened Comments';

export const lists: readonly Flow[] = [
  {
    name: 'posts: boxes and a bulk action',
    from: 'edit.php',
    begins: POSTS,
    deeds: [
      [click('#the-list tr:nth-child(1) .check-column input'), 'Checked a checkbox in row 1'],
      [click('#the-list tr:nth-child(2) .check-column input'), 'Checked a checkbox in row 2'],
      [click('#the-list tr:nth-child(2) .check-column input'), 'Unchecked a checkbox in row 2'],
      [choose('Edit', '#bulk-action-selector-top'), 'Chose Edit in Select bulk action'],
      [click('#doaction'), 'Clicked Apply'],
      [click('#bulk_edit ~ .cancel, .bulk-edit-save .cancel'), 'Clicked Cancel in Bulk Edit'],
    ],
  },
  {
    name: 'posts: search, sort, filter',
    from: 'edit.php',
    begins: POSTS,
    deeds: [
      [type('tea', '#post-search-input'), 'Typed a value in Search Posts:'],
      [click('#search-submit'), 'Clicked Search Posts', POSTS],
      [click('th#title a'), `Clicked Title${HEAD}`, POSTS],
      [choose('Unc', '#cat'), 'Chose an entry in Filter by category'],
      [click('#post-query-submit'), 'Clicked Filter', POSTS],
    ],
  },
  {
    name: 'notes: pages of a list',
    from: 'edit.php?post_type=tour_note',
    begins: NOTES,
    deeds: [
      [click('.tablenav.top .next-page'), 'Clicked Next page', NOTES],
      [click('.tablenav.top .prev-page'), 'Clicked Previous page', NOTES],
      [
        both(click('#current-page-selector'), press('Control+a'), type('2', '#current-page-selector')),
        'Typed a value in Current Page',
      ],
      [press('Enter'), 'Pressed Enter in Current Page', NOTES],
      [click('.subsubsub .publish a'), 'Clicked Published (23)', NOTES],
    ],
  },
  {
    name: 'notes: row actions, to the bin and back',
    from: 'edit.php?post_type=tour_note',
    begins: NOTES,
    deeds: [
      [hover('#the-list tr:nth-child(3)')],
      [click('#the-list tr:nth-child(3) .submitdelete'), 'Clicked Trash in row 3', NOTES],
      [click('#message a'), 'Clicked Undo in a notice', NOTES],
    ],
  },
  {
    name: 'users: filter, boxes, change of role',
    from: 'users.php',
    begins: USERS,
    deeds: [
      [click('.subsubsub .subscriber a'), 'Clicked Subscriber (3)', USERS],
      [click('#the-list tr:nth-child(1) .check-column input'), 'Checked a checkbox in row 1'],
      [choose('Auth', '#new_role'), 'Chose Author in Change role to…'],
      [click('#changeit'), 'Clicked Change', USERS],
    ],
  },
  {
    name: 'users: search and sort',
    from: 'users.php',
    begins: USERS,
    deeds: [
      [type('owen', '#user-search-input'), 'Typed a value in Search Users:'],
      [press('Enter'), 'Pressed Enter in Search Users:', USERS],
      [click('th#email a'), `Clicked Email${HEAD}`, USERS],
      [hover('#the-list tr:nth-child(1)')],
      [click('#the-list tr:nth-child(1) .edit a'), 'Clicked Edit in row 1', 'Opened Users › All Users'],
    ],
  },
  {
    name: 'comments: approve, reply, filter',
    from: 'edit-comments.php',
    begins: COMMENTS,
    deeds: [
      [hover('#the-comment-list tr.unapproved')],
      [click('#the-comment-list tr.unapproved .approve a'), 'Clicked Approve in row 2'],
      [hover('#the-comment-list tr:nth-child(2)')],
      [click('#the-comment-list tr:nth-child(2) .reply button'), 'Clicked Reply in row 2'],
      [type('Thank you', '#replycontent'), 'Typed a value in Comment in Reply to Comment'],
      [click('#replyrow .cancel'), 'Clicked Cancel in Reply to Comment'],
      [choose('Comm', '#filter-by-comment-type'), 'Chose Comments in Filter by comment type'],
      [click('#post-query-submit'), 'Clicked Filter', COMMENTS],
    ],
  },
  {
    name: 'comments: all boxes at once',
    from: 'edit-comments.php',
    begins: COMMENTS,
    deeds: [
      [click('#cb-select-all-1'), `Checked Select All${HEAD}`],
      [choose('Unap', '#bulk-action-selector-top'), 'Chose Unapprove in Select bulk action'],
      [click('#doaction'), 'Clicked Apply', COMMENTS],
    ],
  },
  {
    name: 'plug-ins: switch one off and on',
    from: 'plugins.php',
    begins: 'Opened Plugins › Installed Plugins',
    deeds: [
      [
        click('#deactivate-tidy-cache-booster'),
        'Clicked Deactivate in the row Tidy Cache Booster',
        'Opened Plugins › Installed Plugins',
      ],
      [
        click('#activate-tidy-cache-booster'),
        'Clicked Activate in the row Tidy Cache Booster',
        'Opened Plugins › Installed Plugins',
      ],
      [
        click('tr[data-slug="sophmate-demo"] .check-column input'),
        'Checked a checkbox in the row SophMate (demo)',
      ],
      [type('cache', '#plugin-search-input'), 'Typed a value in Search Installed Plugins:'],
      [click('.subsubsub .inactive a'), 'Clicked Inactive (1)', 'Opened Plugins › Installed Plugins'],
    ],
  },
];
