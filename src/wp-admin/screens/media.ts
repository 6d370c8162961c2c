import type { ScreenMap } from '../screen-map';

/** Files that somebody has uploaded: their names may say anything. */
export const media: ScreenMap = {
  id: 'media',
  body: '.upload-php, .media-new-php, .post-type-attachment',
  data: [
    {
      selector:
        'tbody .column-title, tbody .column-parent, .filename, .attachment, .attachment-info, .misc-pub-attachment, .misc-pub-filename, .media-item, .media-list-title',
      kind: 'data',
      // core class-wp-media-list-table.php, media-template.php
    },
    {
      selector: 'tbody .column-author, .misc-pub-uploadedby',
      kind: 'name',
      // core class-wp-media-list-table.php, includes/media.php
    },
    { selector: '.subtitle', kind: 'data' }, // core upload.php: what was searched for
  ],
  readable: [
    { selector: '.column-date, .column-comments' }, // core class-wp-media-list-table.php
    { selector: '.tablenav select, .wp-filter select' }, // core class-wp-media-list-table.php
  ],
  rest: 'interface',
  byLabel: [],
};
