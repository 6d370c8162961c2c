import type { ScreenMap } from '../screen-map';

/** Posts, pages and types of posts that a plug-in brings: the list, and one of them in the classic editor. */
export const posts: ScreenMap = {
  id: 'posts',
  body: '.edit-php, .post-php:not(.block-editor-page), .post-new-php:not(.block-editor-page)',
  data: [
    {
      selector:
        'tbody .column-title, tbody .column-primary, #sample-permalink, .tagchecklist li, .hidden .post_title, .hidden .post_name',
      kind: 'product',
      // core class-wp-posts-list-table.php, includes/meta-boxes.php
    },
    {
      selector: 'tbody .column-author, #revisionsdiv li, .locked-text',
      kind: 'name',
      // core class-wp-posts-list-table.php, wp_list_post_revisions()
    },
    { selector: '#commentsdiv .comment', kind: 'note' }, // core includes/meta-boxes.php
    {
      selector:
        '.postbox:not(#submitdiv, #categorydiv, #formatdiv, #pageparentdiv, #postimagediv, #tagsdiv-post_tag, #slugdiv, #commentstatusdiv, #postexcerpt, #trackbacksdiv, #postcustom, #authordiv, #revisionsdiv, #commentsdiv) .inside',
      kind: 'data',
      // core edit-form-advanced.php
    },
    { selector: '.subtitle', kind: 'data' }, // core edit.php: what was searched for
  ],
  readable: [
    {
      selector:
        '.column-date, .column-comments, .column-categories, .column-tags, [class*="column-taxonomy-"], [class*="column-wpseo-"]',
      // core class-wp-posts-list-table.php; Yoast SEO class-meta-columns.php
    },
    { selector: '.post-state' }, // core _post_states()
    {
      selector:
        '.tablenav select, .toggle-row, .inline-edit-row td, .inline-edit-row select:not([name="post_author"], [name="post_parent"])',
      // core class-wp-posts-list-table.php, inline_edit()
    },
    {
      selector:
        '.hidden > :is(.comment_status, .ping_status, ._status, .jj, .mm, .aa, .hh, .mn, .ss, .page_template, .post_category, .menu_order, .sticky, .post_format)',
      // core get_inline_data()
    },
    {
      selector: '#submitdiv select, #formatdiv select, #page_template',
      // core includes/meta-boxes.php
    },
  ],
  rest: 'interface',
  byLabel: [],
};
