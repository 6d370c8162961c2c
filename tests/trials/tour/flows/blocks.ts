import { both, choose, chooseFileBy, click, drag, hover, press, see, type, typeOn, wait } from '../acts.ts';
import type { Act, Deed, Flow } from '../flow.ts';

const NEW = 'Opened Posts › Add New Post';
const from = 'post-new.php';
/** WordPress's block editor draws what is edited in a frame. */
const CANVAS = 'iframe[name="editor-canvas"]';
const TITLE = [CANVAS, '.wp-block-post-title'] as const;
const APPENDER = [CANVAS, '.block-editor-default-block-appender__content'] as const;
const INSERTER = '.editor-document-tools__inserter-toggle';
const SEARCH = '.block-editor-inserter__search input';

const block = (sort: string): string => `[data-type="core/${sort}"]`;
const ready: Deed = [both(see(...TITLE), wait(500))];
const firstLine: readonly Deed[] = [
  [click(...APPENDER), 'Clicked Add default block'],
  [typeOn('Leaves rest.'), 'Typed a value in the block Paragraph'],
];

/** The inserter is opened, asked for a sort of blocks, and gives one. */
function insert(word: string, sort: string, called: string): readonly Deed[] {
  return [
    [click(INSERTER), 'Clicked Toggle block inserter'],
    [type(word, SEARCH), 'Typed a value in Search for blocks and patterns'],
    [wait(600)],
    [click(`.editor-block-list-item-${sort}`), `Clicked ${called} in the inserter`],
    [see(CANVAS, block(sort))],
    [click(INSERTER), 'Clicked Toggle block inserter'],
  ];
}

const typed = (text: string, called: string): Deed => [typeOn(text), `Typed a value in the block ${called}`];
const pick = (name: string): Act => click(`::-p-xpath(//*[@role="menuitem"][contains(., "${name}")])`);

/** The block editor, through its framed canvas. */
export const blocks: readonly Flow[] = [
  {
    name: 'blocks: title and paragraphs',
    from,
    begins: NEW,
    deeds: [
      ready,
      [type('On leaves', ...TITLE), 'Typed a value in Add title'],
      [press('Enter'), 'Pressed Enter in Add title'],
      typed('Leaves rest.', 'Paragraph'),
      [press('Enter'), 'Pressed Enter in the block Paragraph'],
      typed('Long.', 'Paragraph'),
      [press('Control+s'), 'Pressed Ctrl+S in the block Paragraph'],
    ],
  },
  {
    name: 'blocks: a heading and a list from the inserter',
    from,
    begins: NEW,
    deeds: [
      ready,
      ...insert('Heading', 'heading', 'Heading'),
      [type('Green', CANVAS, block('heading')), 'Typed a value in the block Heading'],
      ...insert('List', 'list', 'List'),
      [type('Sencha', CANVAS, block('list-item')), 'Typed a value in the block List item'],
    ],
  },
  {
    name: 'blocks: a quote and code from the inserter',
    from,
    begins: NEW,
    deeds: [
      ready,
      ...insert('Quote', 'quote', 'Quote'),
      [
        type('Rest.', CANVAS, `${block('quote')} ${block('paragraph')}`),
        'Typed a value in the block Paragraph',
      ],
      ...insert('Code', 'code', 'Code'),
      [
        type('echo 1;', CANVAS, `${block('code')} [contenteditable="true"]`),
        'Typed a value in the block Code',
      ],
    ],
  },
  {
    name: 'blocks: a separator, a table, buttons',
    from,
    begins: NEW,
    deeds: [
      ready,
      ...insert('Separator', 'separator', 'Separator'),
      ...insert('Table', 'table', 'Table'),
      [click(CANVAS, `${block('table')} button[type="submit"]`), 'Clicked Create Table in the block Table'],
      [
        type(
          '1 cup',
          CANVAS,
          `${block('table')} td:first-child [contenteditable], ${block('table')} td[contenteditable]`,
        ),
        'Typed a value in the block Table',
      ],
      ...insert('Buttons', 'buttons', 'Buttons'),
      [type('Order', CANVAS, `${block('button')} [contenteditable]`), 'Typed a value in the block Button'],
    ],
  },
  {
    name: 'blocks: a picture and columns',
    from,
    begins: NEW,
    deeds: [
      ready,
      ...insert('Image', 'image', 'Image'),
      [
        chooseFileBy(
          'Jane Doe 4.png',
          CANVAS,
          `${block('image')} .block-editor-media-placeholder__upload-button`,
        ),
        'Chose a file (picture, up to 2 MB) in Upload in the block Image',
      ],
      [wait(1500)],
      ...insert('Columns', 'columns', 'Columns'),
      [
        click(CANVAS, `${block('columns')} .block-editor-block-variation-picker__variation`),
        'Clicked 100 in the block Columns',
      ],
    ],
  },
  {
    name: 'blocks: one by a slash',
    from,
    begins: NEW,
    deeds: [
      ready,
      [click(...APPENDER), 'Clicked Add default block'],
      typed('/verse', 'Paragraph'),
      [wait(600)],
      [press('Enter'), 'Pressed Enter in the block Paragraph'],
      [typeOn('Leaves'), 'Typed a value in the block Verse'],
    ],
  },
  {
    name: 'blocks: moved, changed, taken away',
    from,
    begins: NEW,
    deeds: [
      ready,
      ...firstLine,
      [press('Enter'), 'Pressed Enter in the block Paragraph'],
      typed('Long.', 'Paragraph'),
      [hover(CANVAS, `${block('paragraph')}:nth-of-type(2)`)],
      [
        click('.block-editor-block-mover-button.is-up-button'),
        'Clicked Move up in the toolbar of the block Paragraph',
      ],
      [
        click('.block-editor-block-toolbar [aria-label="Bold"]'),
        'Clicked Bold in the toolbar of the block Paragraph',
      ],
      [
        click('.block-editor-block-settings-menu button'),
        'Clicked Options in the toolbar of the block Paragraph',
      ],
      [pick('Duplicate'), 'Clicked Duplicate'],
      [
        click('.block-editor-block-settings-menu button'),
        'Clicked Options in the toolbar of the block Paragraph',
      ],
      [pick('Delete'), 'Clicked Delete'],
    ],
  },
  {
    name: 'blocks: panels at the side',
    from,
    begins: NEW,
    deeds: [
      ready,
      [
        click('::-p-xpath(//button[contains(@class,"body-toggle")][contains(.,"Excerpt")])'),
        'Clicked Excerpt',
      ],
      [
        type('Short.', '.editor-post-excerpt textarea'),
        'Typed a value in Write an excerpt (optional) in Excerpt',
      ],
      [
        click('::-p-xpath(//button[contains(@class,"body-toggle")][contains(.,"Discussion")])'),
        'Clicked Discussion',
      ],
      [click('::-p-xpath(//label[contains(.,"Allow comments")])'), 'Unchecked Allow comments in Discussion'],
      [click('.edit-post-header [aria-label="Settings"]'), 'Clicked Settings in the editor’s bar'],
      [click('.edit-post-header [aria-label="Settings"]'), 'Clicked Settings in the editor’s bar'],
    ],
  },
  {
    name: 'blocks: published',
    from,
    begins: NEW,
    deeds: [
      ready,
      [type('Published leaves', ...TITLE), 'Typed a value in Add title'],
      ...firstLine,
      [click('.editor-post-publish-panel__toggle'), 'Clicked Publish'],
      [wait(800)],
      [click('.editor-post-publish-panel .editor-post-publish-button'), 'Clicked Publish in Editor publish'],
      [wait(2500)],
      [
        click(
          '.post-publish-panel__postpublish-buttons a.is-primary, .editor-post-publish-panel a.is-primary',
        ),
        'Clicked View Post',
        'Opened a page of the site',
      ],
    ],
  },
  {
    name: 'blocks: one dragged in the list of blocks',
    from,
    begins: NEW,
    deeds: [
      ready,
      ...firstLine,
      [press('Enter'), 'Pressed Enter in the block Paragraph'],
      typed('Long.', 'Paragraph'),
      [click('.editor-document-tools__document-overview-toggle'), 'Clicked Document Overview'],
      [wait(500)],
      [
        drag(
          '.block-editor-list-view-leaf:nth-child(1) .block-editor-list-view-block-select-button',
          '.block-editor-list-view-leaf:nth-child(2)',
          { y: 30 },
        ),
        'Dragged Paragraph to place 2',
      ],
    ],
  },
  {
    name: 'site editor: opened, and a page of it',
    from: 'site-editor.php',
    begins: 'Opened Appearance › Editor',
    deeds: [
      [wait(1500)],
      [
        click('.edit-site-sidebar-navigation-item[id*="page"], ::-p-xpath(//button[contains(.,"Pages")])'),
        'Clicked Pages',
      ],
      [wait(800)],
    ],
  },
];
