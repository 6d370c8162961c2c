/**
 * Parameters of wp-admin addresses that name a screen, or a version, and nothing else; only these keep their value.
 * Core's list tables and screens, REST's `context` and, where permalinks are plain, its route (core rest-api.php),
 * WooCommerce's settings (`page`, `tab`, `section`) and what its Ajax does. All others are named without value, since
 * anything may be in them: nonces, searches, customers.
 */
const OPEN = new Set([
  'page',
  'tab',
  'section',
  'post_type',
  'taxonomy',
  'action',
  'subpage',
  'path',
  'plugin_status',
  'post_status',
  'status',
  'orderby',
  'order',
  'paged',
  'mode',
  'settings-updated',
  'message',
  'ver',
  'context',
  'per_page',
  'wc-ajax',
  'rest_route',
  'error',
]);

/** May this parameter's value be read? Only a short plain word of an open parameter may. */
export function isOpenParameter(name: string, value: string): boolean {
  return OPEN.has(name) && /^[\w/.-]{0,60}$/.test(value);
}
