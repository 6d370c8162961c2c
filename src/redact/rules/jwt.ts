import { pattern } from '../finding';

/**
 * A JSON Web Token (RFC 7519): base64url runs with dots between, the first of which begins with `{"`; also one
 * without signature, one whose dots or slashes were escaped, and one that was encoded once more.
 */
export const jwt = pattern(
  'jwt',
  'token',
  /(?<![\w-])(?:eyJ[\w-]{8,600}(?:\.|%2[Ee])[\w-]{4,4000}(?:(?:\.|%2[Ee])[\w-]{0,2000})?|ey[A-Za-z0-9][\w-]{14,600}\.ey[\w\\/-]{14,4000}(?:\.[\w\\/-]{0,2000})?|ZXlK[\w+/-]{24,4000}={0,2})/g,
);
