import { both, choose, click, clickWith, press, see, type, typeOn } from '../acts.ts';
import type { Flow } from '../flow.ts';

export const people: readonly Flow[] = [
  {
    name: 'a new user',
    from: 'user-new.php',
    begins: 'Opened Users › Add New User',
    deeds: [
      [type('rosa', '#user_login'), 'Typed a value in Username (required)'],
      [type('rosa@example.com', '#email'), 'Typed a value in Email (required)'],
      [press('Tab'), 'Pressed Tab in Email (required)'],
      [typeOn('Rosa'), 'Typed a value in First Name'],
      [click('.wp-generate-pw'), 'Clicked Generate password'],
      [
        click('#send_user_notification'),
        'Unchecked Send the new user an email about their account in Send User Notification',
      ],
      [choose('Auth', '#role'), 'Chose Author in Role'],
      [click('#createusersub'), 'Clicked Add New User', 'Opened Users › All Users'],
    ],
  },
  {
    name: 'one’s own profile',
    from: 'profile.php',
    begins: 'Opened Users › Profile',
    deeds: [
      [click('#admin_color_light'), 'Chose Light in Admin Color Scheme'],
      [click('#comment_shortcuts'), 'Checked Enable keyboard shortcuts for comment moderation.'],
      [both(clickWith({ count: 3 }, '#nickname'), typeOn('Mo')), 'Typed a value in Nickname (required)'],
      [choose('M', '#display_name'), 'Chose an entry in Display name publicly as'],
      [type('Loves tea.', '#description'), 'Typed a value in Biographical Info'],
      [click('.wp-generate-pw'), 'Clicked Set New Password'],
      [click('.wp-hide-pw'), 'Clicked Hide in New Password'],
      [click('.wp-cancel-pw'), 'Clicked Cancel in New Password'],
      [click('#submit'), 'Clicked Update Profile', 'Opened Users › Profile'],
    ],
  },
  {
    name: 'an application password',
    from: 'profile.php',
    begins: 'Opened Users › Profile',
    deeds: [
      [type('Till', '#new_application_password_name'), 'Typed a value in New Application Password Name'],
      [click('#do_new_application_password'), 'Clicked Add New Application Password'],
      [see('.new-application-password-notice .notice-dismiss')],
      [click('.new-application-password-notice .notice-dismiss'), 'Clicked Dismiss this notice.'],
    ],
  },
  {
    name: 'somebody’s account',
    from: 'users.php',
    begins: 'Opened Users › All Users',
    deeds: [
      [
        click('#the-list tr:nth-child(2) .column-username strong a'),
        'Clicked a link in row 2',
        'Opened Users › All Users',
      ],
      [choose('Con', '#role'), 'Chose Contributor in Role'],
      [type('x', '#last_name'), 'Typed a value in Last Name'],
      [click('#submit'), 'Clicked Update User', 'Opened Users › All Users'],
      [click('#message a'), 'Clicked ← Go to Users in a notice', 'Opened Users › All Users'],
    ],
  },
];
