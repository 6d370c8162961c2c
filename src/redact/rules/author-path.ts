import { pattern } from '../finding';

/** The name of a person in a path: author archives (core `author_base`), members and profiles of community plug-ins. */
export const authorPath = pattern(
  'author-path',
  'name',
  /\/(?:author|members?|profiles?|auteur|autore?)\/(?<value>[^\s/?#"'<>&]{2,100})(?=[/?#"'<>&\s]|$)/dg,
  ({ value }) => !/^(?:page|feed|edit|new|me|login|register|settings|index\.php|\d+)$/.test(value),
);
