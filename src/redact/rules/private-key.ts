import { pattern } from '../finding';

/** A private key between its armour lines (RFC 7468, OpenPGP), or what is left of one that was cut. */
export const privateKey = pattern(
  'private-key',
  'private-key',
  /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----)){0,8000}(?:-----END [A-Z0-9 ]{0,40}-----)?/g,
);
