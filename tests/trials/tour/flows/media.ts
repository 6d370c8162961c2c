import { choose, chooseFile, chooseFileBy, click, press, see, type } from '../acts.ts';
import type { Flow } from '../flow.ts';

const LIBRARY = 'Opened Media › Library';
const MODAL = '.media-modal:not([style*="display: none"])';

export const media: readonly Flow[] = [
  {
    name: 'a file sent by the simple form',
    from: 'media-new.php?browser-uploader',
    begins: 'Opened Media › Add New Media File',
    deeds: [
      [chooseFile('Jane Doe.png', '#async-upload'), 'Chose a file (picture, up to 2 MB) in Upload'],
      [click('#html-upload'), 'Clicked Upload', LIBRARY],
    ],
  },
  {
    name: 'media library: a file added, found, described',
    from: 'upload.php?mode=grid',
    begins: LIBRARY,
    deeds: [
      [click('.page-title-action'), 'Clicked Add New Media File'],
      [
        chooseFileBy('Jane Doe 2.png', '.uploader-inline button.browser'),
        'Chose a file (picture, up to 2 MB) in Select Files Maximum upload file size: 2 GB.',
      ],
      [see('.attachments .attachment:nth-child(2)')],
      [choose('Ima', '#media-attachment-filters'), 'Chose Images in Filter by type'],
      [see('.attachments .attachment')],
      [click('.attachments .attachment:first-child'), 'Clicked a media file, number 1'],
      [
        type('A leaf', '#attachment-details-two-column-alt-text'),
        'Typed a value in Alternative Text in Attachment details',
      ],
      [
        type('Leaf', '#attachment-details-two-column-caption'),
        'Typed a value in Caption in Attachment details',
      ],
      [press('Escape'), 'Pressed Escape in Caption in Attachment details'],
    ],
  },
  {
    name: 'media library as a list',
    from: 'upload.php?mode=list',
    begins: LIBRARY,
    deeds: [
      [click('#the-list tr:nth-child(1) .check-column input'), 'Checked a checkbox in row 1'],
      [choose('Del', '#bulk-action-selector-top'), 'Chose Delete permanently in Select bulk action'],
      [
        click('#doaction'),
        `Clicked Apply. The page asked: You are about to permanently delete these items from your site. This action cannot be undone. 'Cancel' to stop, 'OK' to delete. Answered with OK`,
        LIBRARY,
      ],
    ],
  },
  {
    name: 'a picture from the media window of the classic editor',
    from: 'post-new.php?post_type=tour_note',
    begins: 'Opened Notes › Add New Note',
    deeds: [
      [click('#insert-media-button'), 'Clicked Add Media in the editor'],
      [click(`${MODAL} #menu-item-upload`), 'Clicked Upload files in Add media'],
      [
        chooseFileBy('Jane Doe 3.png', `${MODAL} .uploader-inline button.browser`),
        'Chose a file (picture, up to 2 MB) in Select Files Maximum upload file size: 2 GB. in Add media',
      ],
      [see(`${MODAL} .attachment.selected`)],
      [see(`${MODAL} .media-button-insert:not([disabled])`)],
      [click(`${MODAL} .media-button-insert`), 'Clicked Insert into post in Add media'],
    ],
  },
];
