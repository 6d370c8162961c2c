import { pattern } from '../finding';

/**
 * User and password inside an address or a data source name (RFC 3986, userinfo); and whose second factor it is, which
 * an authenticator's address tells (google-authenticator, Key Uri Format).
 */
export const urlCredential = pattern(
  'url-credential',
  'credential',
  /(?<=[a-z0-9]:(?:\/\/|\\\/\\\/))([^\s/:@"'<>?#]{0,100}:[^\s/@"'<>]{1,200}|[\w%.+-]{20,200})@(?=[\w[])|\botpauth:(?:\/\/|\\\/\\\/)[ht]otp\\?\/([^\s?"'<>]{1,200})/dgi,
);
