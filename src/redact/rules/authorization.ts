import { pattern } from '../finding';

/**
 * The credentials of HTTP's schemes (RFC 7617, RFC 6750, RFC 9110) behind the header's name, whatever the scheme;
 * and Basic and Bearer alone. Without the header before them a plain word is none: "Basic settings" is an interface, and
 * the name of a scheme before our own placeholder.
 */
export const authorization = pattern(
  'authorization',
  'token',
  /(?:(?<=[Aa]uthorization["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?)(?![\s"'])(?:[A-Za-z][\w-]{1,30}\s{1,4}(?!realm=)|(?![A-Za-z][a-z]{0,40}\.?(?![\w+/=.~-])|[A-Za-z][A-Za-z-]{1,30}\s{1,4}(?:\\?<|&lt;)[a-z]))|\b(?:[Bb]asic|BASIC|[Bb]earer|BEARER)\s{1,4}(?![A-Za-z][a-z]{0,40}(?:[-./][a-z]{1,40}){0,8}\.?(?![\w+/=.~-])))([\w+/=.~%:-]{8,4000})/dg,
);
