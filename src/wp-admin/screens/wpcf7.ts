import type { ScreenMap } from '../screen-map';

/** Contact Form 7: the list of forms and one of them. */
export const wpcf7: ScreenMap = {
  id: 'wpcf7',
  body: '[class*="_page_wpcf7"]',
  data: [
    {
      selector: 'tbody .column-title',
      kind: 'product',
      source: 'Contact Form 7 class-contact-forms-list-table.php',
    },
    {
      selector: '.config-error, .wpcf7-mail-preview',
      kind: 'data',
      source: 'Contact Form 7 edit-contact-form.php',
    },
  ],
  readable: [
    { selector: '.column-date', source: 'Contact Form 7 class-contact-forms-list-table.php' },
    {
      selector: '.form-table td, .tag-generator-list, .tablenav select',
      source: 'Contact Form 7 edit-contact-form.php',
    },
  ],
  byLabel: [],
};
