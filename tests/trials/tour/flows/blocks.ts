import { both, chooseFileBy, click, hover, press, see, type, typeOn, wait } from '../acts.ts';
import type { Act, Deed, Flow } from '../flow.ts';

const NEW = 'Opened Posts › Add New Post';
const from = 'post-new.php';
/** WordPress's block editor draws what is edited in a frame. */
const CANVAS = 'iframe[name="editor-canvas"]';
const TITLE = [CANVAS, '.wp-block-post-title'] as const;
const APPENDER = [CANVAS, '.block-editor-default-block-appender__content'] as const;
const INSERTER = '.editor-document-tools__inserter-toggle';
const SEARCH = '.block-editor-inserter__search input';
const BAR = ' in the top bar of the editor';
const TOOLBAR = ' in the toolbar of the block';
const OPTIONS = '.block-editor-block-settings-menu button';

const block = (sort: string): string => `[data-type="core/${sort}"]`;
const ready: Deed = [both(see(...TITLE), wait(500))];
const typed = (text: string, called: string): Deed => [
  typeOn(text),
  `Typed a value in a field in the block ${called}`,
];
/** A click into the empty line puts a paragraph there, in which one goes on. */
const firstLine: Deed = [
  both(click(...APPENDER), typeOn('Leaves rest.')),
  'Typed a value in a field in the block Paragraph',
];
const named = (role: string, name: string): Act => click(`::-p-aria([name="${name}"][role="${role}"])`);

/** The inserter is opened, asked for a sort of blocks, gives one, and is closed. */
function insert(word: string, sort: string): readonly Deed[] {
  return [
    [click(INSERTER), `Clicked Toggle block inserter${BAR}`],
    [type(word, SEARCH), 'Typed a value in Search for blocks and patterns in the block inserter'],
    [wait(600)],
    [click(`.editor-block-list-item-${sort}`), `Clicked ${word} in the block inserter`],
    [see(CANVAS, block(sort))],
    [click(INSERTER), `Clicked Toggle block inserter${BAR}`],
  ];
}

/** The block editor, through its framed canvas. */
export const blocks: readonly Flow[] = [
  // The inserter closes the sidebar, and the editor keeps that.
  {
    name: 'blocks: panels at the side',
    from,
    begins: NEW,
    deeds: [
      ready,
      [named('button', 'Excerpt'), 'Clicked Excerpt in the sidebar of the editor'],
      [type('Short.', '.editor-post-excerpt textarea'), 'Typed a value in Write an excerpt (optional)'],
      [named('button', 'Discussion'), 'Clicked Discussion in the sidebar of the editor'],
      [named('checkbox', 'Allow comments'), 'Unchecked Allow comments in Discussion'],
      [click('.edit-post-header [aria-label="Settings"]'), `Clicked Settings${BAR}`],
      [click('.edit-post-header [aria-label="Settings"]'), `Clicked Settings${BAR}`],
    ],
  },
  {
    name: 'blocks: title and paragraphs',
    from,
    begins: NEW,
    deeds: [
      ready,
      [type('On leaves', ...TITLE), 'Typed a value in Add title'],
      [both(press('Enter'), typeOn('Leaves rest.')), 'Typed a value in a field in the block Paragraph'],
      [both(press('Enter'), typeOn('Long.')), 'Typed a value in a field in the block Paragraph, number 2'],
      [press('Control+s'), 'Pressed Ctrl+S in a field in the block Paragraph, number 2'],
    ],
  },
  {
    name: 'blocks: a heading and a list from the inserter',
    from,
    begins: NEW,
    deeds: [
      ready,
      ...insert('Heading', 'heading'),
      [type('Green', CANVAS, block('heading')), 'Typed a value in a field in the block Heading'],
      ...insert('List', 'list'),
      [type('Sencha', CANVAS, block('list-item')), 'Typed a value in List text in the block List item'],
    ],
  },
  {
    name: 'blocks: a quote and code from the inserter',
    from,
    begins: NEW,
    deeds: [
      ready,
      ...insert('Quote', 'quote'),
      [
        type('Rest.', CANVAS, `${block('quote')} ${block('paragraph')}`),
        'Typed a value in a field in the block Paragraph',
      ],
      ...insert('Code', 'code'),
      [
        type('echo 1;', CANVAS, `${block('code')} [contenteditable="true"]`),
        'Typed a value in Code in the block Code, number 2',
      ],
    ],
  },
  {
    name: 'blocks: a separator, a table, buttons',
    from,
    begins: NEW,
    deeds: [
      ready,
      ...insert('Separator', 'separator'),
      ...insert('Table', 'table'),
      [
        click(CANVAS, `${block('table')} button[type="submit"]`),
        'Clicked Create Table in the block Table, number 2',
      ],
      [
        type(
          '1 cup',
          CANVAS,
          `${block('table')} td[contenteditable], ${block('table')} td [contenteditable]`,
        ),
        'Typed a value in a field in row 1 in the block Table, number 2',
      ],
      ...insert('Buttons', 'buttons'),
      [
        type('Order', CANVAS, `${block('button')} [contenteditable]`),
        'Typed a value in Button text in the block Button',
      ],
    ],
  },
  {
    name: 'blocks: a picture and columns',
    from,
    begins: NEW,
    deeds: [
      ready,
      ...insert('Image', 'image'),
      [
        chooseFileBy(
          'Jane Doe 4.png',
          CANVAS,
          `${block('image')} .block-editor-media-placeholder__upload-button`,
        ),
        'Chose a file (picture, up to 2 MB) in Upload in the block Image',
      ],
      [wait(1500)],
      ...insert('Columns', 'columns'),
      [
        click(CANVAS, `${block('columns')} .block-editor-block-variation-picker__variation`),
        'Clicked One column in the block Columns, number 2',
      ],
    ],
  },
  {
    name: 'blocks: one by a slash',
    from,
    begins: NEW,
    deeds: [
      ready,
      [both(click(...APPENDER), typeOn('/verse')), 'Typed a value in a field in the block Paragraph'],
      [wait(600)],
      [press('Enter'), 'Pressed Enter in a field in the block Paragraph'],
      typed('Leaves', 'Verse'),
    ],
  },
  {
    name: 'blocks: moved, changed, taken away',
    from,
    begins: NEW,
    deeds: [
      ready,
      firstLine,
      [both(press('Enter'), typeOn('Long.')), 'Typed a value in a field in the block Paragraph, number 2'],
      [hover(CANVAS, `${block('paragraph')}:last-of-type`)],
      [click('.block-editor-block-mover-button.is-up-button'), `Clicked Move up${TOOLBAR}`],
      [click('.block-editor-block-toolbar [aria-label="Bold"]'), `Clicked Bold${TOOLBAR}`],
      [click(OPTIONS), `Clicked Options${TOOLBAR}`],
      [named('menuitem', 'Duplicate Ctrl+Shift+D'), 'Clicked Duplicate in Options'],
      [click(OPTIONS), `Clicked Options${TOOLBAR}`],
      [named('menuitem', 'Delete Shift+Alt+Z'), 'Clicked Delete in Options'],
    ],
  },
  {
    name: 'blocks: published',
    from,
    begins: NEW,
    deeds: [
      ready,
      [type('Published leaves', ...TITLE), 'Typed a value in Add title'],
      firstLine,
      [click('.editor-post-publish-panel__toggle'), `Clicked Publish${BAR}`],
      [wait(800)],
      [
        click('.editor-post-publish-panel .editor-post-publish-button'),
        'Clicked Publish in the publish panel',
      ],
      [wait(2500)],
      [
        click('.editor-post-publish-panel .post-publish-panel__postpublish-buttons a'),
        'Clicked View Post in the publish panel',
        'Opened a page of the site',
      ],
    ],
  },
  {
    name: 'site editor: its pages',
    from: 'site-editor.php',
    begins: 'Opened Appearance › Editor',
    deeds: [[wait(1500)], [named('button', 'Pages'), 'Clicked Pages'], [wait(800)]],
  },
];
