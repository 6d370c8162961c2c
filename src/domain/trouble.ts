/** What can go wrong, by where it is seen. */
export const ErrorKind = [
  'notice',
  'dead-page',
  'failed-request',
  'script-error',
  'missing-file',
  'invalid-field',
] as const;
export type ErrorKind = (typeof ErrorKind)[number];

/** What a page that died shows. */
export const DeadPage = [
  'critical',
  'blank',
  'cut-off',
  'refused',
  'database',
  'maintenance',
  'server',
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
