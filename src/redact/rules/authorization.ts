import { pattern } from '../finding';

/** The credentials of HTTP's Basic and Bearer schemes (RFC 7617, RFC 6750). */
export const authorization = pattern(
  'authorization',
  'token',
  /\b(?:Basic|Bearer)\s{1,4}(?<value>[\w+/=.~-]{8,4000})/dgi,
);
