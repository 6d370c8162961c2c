import { isCommon } from '../common-words';
import { pattern } from '../finding';

/**
 * The name of a person in a path: author archives (core `author_base`), members and profiles of community plug-ins,
 * people of services. Not a file of the interface, nor what can be done there: `/users/search`.
 */
export const authorPath = pattern(
  'author-path',
  'name',
  /\/(?:author|members?|profiles?|auteur|autore?|people|persons?|users?|customers?|contacts?|clients?|subscribers?|patients?|attendees?|recipients?|employees?)\/(?<value>[^\s/?#"'<>&]{2,100})(?=[/?#"'<>&\s]|$)/dg,
  ({ value }) =>
    !/^(?:page|feed|edit|new|me|login|register|settings|batch|v\d|\d+)$|\.(?:php|m?js|css|json|html?|tsx?|jsx|svg|png)\b/.test(
      value,
    ) && !value.toLowerCase().split(/[-_]/).every(isCommon),
);
