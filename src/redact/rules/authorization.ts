import { pattern } from '../finding';

/**
 * The credentials of HTTP's Basic and Bearer schemes (RFC 7617, RFC 6750). Without the header's name before them
 * a plain word is none: "Basic settings" is an interface.
 */
export const authorization = pattern(
  'authorization',
  'token',
  /(?:(?<=[Aa]uthorization["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?)(?:[Bb]asic|[Bb]earer)\s{1,4}|\b(?:[Bb]asic|BASIC|[Bb]earer|BEARER)\s{1,4}(?![A-Za-z][a-z]{0,40}(?:[-./][a-z]{1,40}){0,8}\.?(?![\w+/=.~-])))(?<value>[\w+/=.~-]{8,4000})/dg,
);
