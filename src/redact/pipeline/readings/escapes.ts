import type { Reading } from '../reading';
import { unitsOf } from '../units';

/** Letters and signs that JSON and PHP write by their number (RFC 8259, 7; php.net, strings): `\u0040`, `\x40`. */
export const escapes: Reading = {
  id: 'escapes',
  next: unitsOf(/\\{1,2}(?:u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\}|x[0-9A-Fa-f]{2})/g, (unit) => {
    const code = Number.parseInt(unit.replace(/^\\+[ux]\{?/, ''), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  }),
};
