import { hasInterfaceEntries } from './interface-selects';

/** Links that WordPress draws as controls and names itself, where what stands around them is data. */
export const namedControls = [
  '.taxonomy-add-new', // core includes/meta-boxes.php, post_categories_meta_box()
  'a.components-button.is-primary', // Gutenberg, components/button
  '.customize-controls-close', // core customize.php
].join(',');

/** Lists of which a choice may be told, besides those whose entries may be read in pictures, too. */
const CHOSEN = [
  'select:is(#filter-by-comment-type, #attachment-filter)', // core class-wp-comments-list-table.php, class-wp-media-list-table.php
  'select:is(#media-attachment-filters, #role)', // core media-views.js, user-new.php
].join(',');

/** A family of lists, of which one may hold something else: its label is asked as well. */
const FAMILY = 'select[name^="woocommerce_"]'; // WooCommerce class-wc-admin-settings.php

/** May the choice in `select` be told at this address? */
export function hasNamedEntries(select: Element, address: URL): boolean {
  return select.matches(CHOSEN) || hasInterfaceEntries(select, address);
}

/** Is it one of the lists that are known one by one, whatever its label sounds like ("New User Default Role")? */
export function isNamedList(select: Element, address: URL): boolean {
  return hasNamedEntries(select, address) && !select.matches(FAMILY);
}
