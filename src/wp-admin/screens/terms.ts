import type { ScreenMap } from '../screen-map';

/** Categories, tags and attributes: names that customers see. */
export const terms: ScreenMap = {
  id: 'terms',
  body: '.edit-tags-php, .term-php, [class*="_page_product_attributes"]',
  data: [
    {
      selector:
        'tbody .column-name, tbody .column-slug, tbody .column-description, .hidden .name, .hidden .slug, .tagcloud a',
      kind: 'product',
      // core class-wp-terms-list-table.php
    },
    { selector: '.subtitle', kind: 'data' }, // core edit-tags.php: what was searched for
  ],
  readable: [
    {
      selector: '.column-posts, .column-handle, .column-thumb, [class*="column-wpseo-"]',
      // core class-wp-terms-list-table.php
    },
    {
      selector: '.form-table td, .form-field select:not(#parent), .inline-edit-row td',
      // core edit-tag-form.php
    },
  ],
  rest: 'interface',
  byLabel: [],
};
