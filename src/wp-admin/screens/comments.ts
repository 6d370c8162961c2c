import type { ScreenMap } from '../screen-map';

/** What visitors wrote, reviews of products among it, and who they are. */
export const comments: ScreenMap = {
  id: 'comments',
  body: '.edit-comments-php, .comment-php, [class*="_page_product-reviews"]',
  data: [
    {
      selector: 'tbody .column-author, .trash-undo-inside strong, .spam-undo-inside strong',
      kind: 'name',
      // core class-wp-comments-list-table.php
    },
    {
      selector: 'tbody .column-comment',
      kind: 'note',
      // core class-wp-comments-list-table.php, WooCommerce ProductReviews/ReviewsListTable.php
    },
    {
      selector: 'tbody .column-response, .wp-heading-inline a, h1 a',
      kind: 'product',
      // core class-wp-comments-list-table.php, edit-comments.php
    },
    {
      selector:
        '.comment-ays td, .misc-pub-comment-author-ip, .misc-pub-response-to, #minor-publishing .misc-pub-reply-to',
      kind: 'data',
      // core comment.php, edit-form-comment.php
    },
    { selector: '.subtitle', kind: 'data' }, // core edit-comments.php: what was searched for
  ],
  readable: [
    { selector: '.check-column' }, // core class-wp-comments-list-table.php: the label says no name
    { selector: '.hidden > .comment_status' }, // core get_inline_data()
    {
      selector: '.column-date, .column-rating, .column-type, .comment-ays th',
      // core class-wp-comments-list-table.php, WooCommerce ProductReviews/ReviewsListTable.php
    },
    {
      selector: '.comments-view-item-link, .post-com-count, .post-com-count-wrapper',
      // core class-wp-list-table.php, comments_bubble()
    },
    {
      selector: '.tablenav select:not(.wc-product-search), #replyrow td',
      // core class-wp-comments-list-table.php
    },
  ],
  rest: 'interface',
  byLabel: [],
};
