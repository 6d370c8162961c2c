import type { Reading } from '../reading';
import { decodeBase64 } from './base64';

/** The same in the letters of addresses (RFC 4648, 5), where a slash parts and is no sign of it. */
export const base64url: Reading = {
  id: 'base64url',
  unit: /(?<![\w+-])(?=[a-z0-9_-]{0,24}[A-Z])(?=[A-Z_-]{0,24}[a-z0-9])[\w-]{11,8000}={0,2}/g,
  decode: (unit) => decodeBase64(unit.replaceAll('-', '+').replaceAll('_', '/')),
};
