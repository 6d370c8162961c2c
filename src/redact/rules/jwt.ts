import { pattern } from '../finding';

/** A JSON Web Token (RFC 7519): three base64url runs, the first of which begins with `{"`. */
export const jwt = pattern('jwt', 'token', /\beyJ[\w-]{8,2000}\.[\w-]{8,4000}(?:\.[\w-]{0,2000})?/dg);
