/** What can go wrong, by where it is seen. */
export const ErrorKind = [
  'notice',
  'dead-page',
  'failed-request',
  'php-error',
  'script-error',
  'missing-file',
  'invalid-field',
] as const;
export type ErrorKind = (typeof ErrorKind)[number];

/** What a page that died shows; a loop is the sign-in page that comes again and again. */
export const DeadPage = [
  'critical',
  'blank',
  'cut-off',
  'refused',
  'database',
  'maintenance',
  'server',
  'challenge',
  'login-loop',
] as const;
export type DeadPage = (typeof DeadPage)[number];

/** Why a field stopped its form, in the browser's own names (HTML, `ValidityState`). */
export const InvalidWhy = [
  'valueMissing',
  'badInput',
  'typeMismatch',
  'patternMismatch',
  'tooShort',
  'tooLong',
  'rangeUnderflow',
  'rangeOverflow',
  'stepMismatch',
  'customError',
] as const;
export type InvalidWhy = (typeof InvalidWhy)[number];

/**
 * Why a request counts as failed: its status, no answer at all, an answer that says so in spite of its status, one that
 * the page waited for no longer, one that took long.
 */
export const RequestFailure = ['status', 'no-answer', 'answer', 'given-up', 'slow'] as const;
export type RequestFailure = (typeof RequestFailure)[number];

/** How bad PHP says that it is (PHP manual, `error_get_last`). */
export const PhpLevel = ['fatal', 'warning', 'notice', 'deprecated'] as const;
export type PhpLevel = (typeof PhpLevel)[number];

/** What a page asked for and did not get. */
export const FileSort = ['script', 'style', 'picture', 'other'] as const;
export type FileSort = (typeof FileSort)[number];
