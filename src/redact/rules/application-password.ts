import { pattern } from '../finding';

/** A word, a number, an abbreviation: a group that prose has too. */
const PLAIN = /^(?:[A-Za-z]?[a-z]+|[A-Z]+|\d+)$/;

/** WordPress shows an application password as six groups of four (class-wp-application-passwords.php, `chunk_password`). */
export const applicationPassword = pattern(
  'application-password',
  'application-password',
  /(?<![A-Za-z0-9])(?:[A-Za-z0-9]{4}(?:[ +\u00a0][A-Za-z0-9]{4}){5}|(?=[A-Za-z0-9 +\u00a0]{4,24}(?:%20|&nbsp;))[A-Za-z0-9]{4}(?:(?:[ +\u00a0]|%20|&nbsp;)[A-Za-z0-9]{4}){5})(?![A-Za-z0-9])/g,
  ({ value }) => value.split(/ |\+|%20|&nbsp;|\u00a0/).filter((group) => !PLAIN.test(group)).length >= 3,
);
