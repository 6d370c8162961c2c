import { both, choose, click, drag, press, type, typeOn } from '../acts.ts';
import type { Flow } from '../flow.ts';

const NEW = 'Opened Notes › Add New Note';
const EDIT = 'Opened Notes › All Notes';
const BODY = ['#content_ifr', '#tinymce'] as const;

/** The classic editor, TinyMCE in it. */
export const classic: readonly Flow[] = [
  {
    name: 'classic editor: title, text, format, publish',
    from: 'post-new.php?post_type=tour_note',
    begins: NEW,
    deeds: [
      [type('On leaves', '#title'), 'Typed a value in Add title'],
      [type('Leaves rest.', ...BODY), 'Typed a value in a field in the editor'],
      [click('.mce-btn[aria-label^="Bold"] button'), 'Clicked Bold (Ctrl+B) in the editor'],
      [both(click(...BODY), typeOn(' Long.')), 'Typed a value in a field in the editor'],
      [press('Control+i'), 'Pressed Ctrl+I in a field in the editor'],
      [click('#publish'), 'Clicked Publish', EDIT],
      [click('#message a'), 'Clicked View post in a notice', 'Opened a page of the site'],
    ],
  },
  {
    name: 'classic editor: text tab and its buttons',
    from: 'post-new.php?post_type=tour_note',
    begins: NEW,
    deeds: [
      [click('#content-html'), 'Clicked Text in the editor'],
      [type('Plain leaves', '#content'), 'Typed a value in a field in the editor'],
      [click('#qt_content_strong'), 'Clicked Bold in the editor'],
      [click('#content-tmce'), 'Clicked Visual in the editor'],
    ],
  },
  {
    name: 'classic editor: boxes at its side',
    from: 'post-new.php?post_type=tour_note',
    begins: NEW,
    deeds: [
      [click('.edit-post-status'), 'Clicked Edit status in Publish'],
      [choose('Pend', '#post_status'), 'Chose Pending Review in Set status in Publish'],
      [click('.save-post-status'), 'Clicked OK in Publish'],
      [click('.edit-visibility'), 'Clicked Edit visibility in Publish'],
      [click('#visibility-radio-private'), 'Chose Private in Publish'],
      [click('.cancel-post-visibility'), 'Clicked Cancel in Publish'],
      [click('#tour_topic-add-toggle'), 'Clicked + Add New Category in Topics'],
      [type('Green', '#newtour_topic'), 'Typed a value in Add New Category in Topics'],
      [click('#tour_topic-add-submit'), 'Clicked Add New Category in Topics'],
      [type('Short', '#excerpt'), 'Typed a value in Excerpt'],
      [type('shade', '#metakeyinput'), 'Typed a value in a field in Custom Fields'],
    ],
  },
  {
    name: 'classic editor: a box dragged and folded',
    from: 'post-new.php?post_type=tour_note',
    begins: NEW,
    deeds: [
      [drag('#postexcerpt .hndle', '#postcustom .inside'), 'Dragged Excerpt to place 2'],
      [click('#submitdiv .handlediv'), 'Clicked Toggle panel: Publish'],
      [click('#submitdiv .handlediv'), 'Clicked Toggle panel: Publish'],
      [click('#save-post'), 'Clicked Save Draft in Publish', EDIT],
    ],
  },
  {
    name: 'classic editor: left without saving',
    from: 'post-new.php?post_type=tour_note',
    begins: NEW,
    deeds: [
      [type('Never kept', '#title'), 'Typed a value in Add title'],
      [
        click('#menu-dashboard a[href="index.php"]'),
        'Clicked Dashboard in the menu',
        'Opened Dashboard › Home',
      ],
    ],
  },
];
