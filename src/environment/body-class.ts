import type { SightingSourceOf } from '.';

/**
 * Classes of the body, the same in every language: `version-6-8-3` on admin pages (core, admin-header.php), without
 * any suffix; `wp-theme-twentytwentyfour` since 6.8. A theme of the site's own is often called like the shop, so only
 * core's are told.
 */
export const bodyClass: SightingSourceOf = (document) => {
  const classes = (document.body as HTMLElement | null)?.className ?? '';
  const version = /(?:^|\s)version-(\d{1,3}(?:-\d{1,3}){1,2})(?=\s|$)/.exec(classes)?.[1];
  const theme = /(?:^|\s)wp-theme-(twenty[a-z]{3,20})(?=\s|$)/.exec(classes)?.[1];
  const isAdmin = /(?:^|\s)wp-admin(?=\s|$)/.test(classes);
  return [
    ...(isAdmin && version !== undefined
      ? [{ key: 'wordpress' as const, value: version.replaceAll('-', '.') }]
      : []),
    ...(theme === undefined ? [] : [{ key: 'theme' as const, value: theme }]),
  ];
};
