import { isCommon } from '../common-words';
import { pattern } from '../finding';

/**
 * The name of a person in a path: author archives (core `author_base`), members and profiles of community plug-ins,
 * people of services. Not a file of the interface, nor what can be done there: `/users/search`.
 */
export const authorPath = pattern(
  'author-path',
  'name',
  /\/(?:author|members?|profiles?|auteur|autore?|people|persons?|users?|customers?|contacts?|clients?|subscribers?|patients?|attendees?|recipients?|employees?)\/([^\s/?#"'<>&]{2,100})(?=[/?#"'<>&\s]|$)/dg,
  ({ value, text, start, end }) =>
    !isOfCode(text.slice(Math.max(0, start - 200), start), text.slice(end, end + 200)) &&
    !/^(?:page|feed|edit|new|me|login|register|settings|batch|v\d|\d+)$|\.(?:php|m?js|css|json|html?|tsx?|jsx|svg|png)\b/.test(
      value,
    ) &&
    !value.toLowerCase().split(/[-_]/).every(isCommon),
);

/** Folders of a plug-in's or a theme's own files: `assets/client/blocks/style.css`. */
function isOfCode(before: string, after: string): boolean {
  return (
    /wp-(?:content\\?\/(?:plugins|themes)|includes)\\?\/[^\s"'<>]{0,180}$/.test(before) &&
    /^[^\s"'<>?#]{0,160}\.(?:m?js|css|map|php|svg|png|woff2?)\b/.test(after)
  );
}
