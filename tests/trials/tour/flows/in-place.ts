import { both, choose, click, clickWith, drag, hover, press, type, typeOn } from '../acts.ts';
import type { Flow } from '../flow.ts';

const POSTS = 'Opened Posts › All Posts';

/** What is edited or arranged where it stands. */
export const inPlace: readonly Flow[] = [
  {
    name: 'quick edit of a post',
    from: 'edit.php',
    begins: POSTS,
    deeds: [
      [hover('#the-list tr:nth-child(1)')],
      [click('#the-list tr:nth-child(1) .editinline'), 'Clicked Quick Edit in row 1'],
      [type(' soon', '.inline-edit-row [name="post_title"]'), 'Typed a value in Title in Quick Edit'],
      [click('.inline-edit-row [name="comment_status"]'), 'Unchecked Allow Comments in Quick Edit'],
      [choose('Draft', '.inline-edit-row [name="_status"]'), 'Chose Draft in Status in Quick Edit'],
      [click('.inline-edit-row .save'), 'Clicked Update in Quick Edit'],
    ],
  },
  {
    name: 'quick edit of a category',
    from: 'edit-tags.php?taxonomy=category',
    begins: 'Opened Posts › Categories',
    deeds: [
      [type('Blends', '#tag-name'), 'Typed a value in Name in Add New Category'],
      [type('Ours', '#tag-description'), 'Typed a value in Description in Add New Category'],
      [click('#submit'), 'Clicked Add New Category'],
      [hover('#the-list tr:nth-child(1)')],
      [click('#the-list tr:nth-child(1) .editinline'), 'Clicked Quick Edit in row 1'],
      [type('x', '.inline-edit-row [name="slug"]'), 'Typed a value in Slug in Quick Edit'],
      [press('Enter'), 'Pressed Enter in Slug in Quick Edit'],
    ],
  },
  {
    name: 'quick edit of a comment',
    from: 'edit-comments.php',
    begins: 'Opened Comments',
    deeds: [
      [hover('#the-comment-list tr:nth-child(1)')],
      [click('#the-comment-list tr:nth-child(1) .quickedit button'), 'Clicked Quick Edit in row 1'],
      [type('!', '#replycontent'), 'Typed a value in Comment in Edit Comment'],
      [click('#replyrow .save'), 'Clicked Update Comment in Edit Comment'],
    ],
  },
  {
    name: 'Screen Options and Help',
    from: 'edit.php',
    begins: POSTS,
    deeds: [
      [click('#show-settings-link'), 'Clicked Screen Options'],
      [click('#author-hide'), 'Unchecked Author in Screen Options'],
      [
        both(clickWith({ count: 3 }, '#edit_post_per_page'), press('Backspace'), typeOn('7')),
        'Typed a value in Number of items per page: in Screen Options',
      ],
      [click('#author-hide'), 'Checked Author in Screen Options'],
      [click('#show-settings-link'), 'Clicked Screen Options'],
      [click('#contextual-help-link'), 'Clicked Help'],
      [click('#tab-link-screen-content a'), 'Clicked Screen Content in Help'],
    ],
  },
  {
    name: 'boxes of the dashboard: dragged, folded, moved by their arrows',
    from: 'index.php',
    begins: 'Opened Dashboard › Home',
    deeds: [
      [drag('#dashboard_right_now .hndle', '#dashboard_activity .inside'), 'Dragged At a Glance to place 3'],
      [click('#dashboard_activity .handlediv'), 'Clicked Toggle panel: Activity'],
      [click('#dashboard_activity .handle-order-lower'), 'Clicked Move down in Activity'],
      [type('Buy sugar', '#title'), 'Typed a value in Title in Quick Draft'],
      [type('and milk', '#content'), 'Typed a value in Content in Quick Draft'],
      [click('#save-post'), 'Clicked Save Draft in Quick Draft'],
    ],
  },
];
