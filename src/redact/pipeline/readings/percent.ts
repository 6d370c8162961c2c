import type { Reading } from '../reading';
import { unitsOf } from '../units';

const utf8 = new TextDecoder();

/** Percent-encoded characters of UTF-8 (RFC 3986, 2.1; RFC 3629, 4), each a unit of its own. */
export const percent: Reading = {
  id: 'percent',
  next: unitsOf(
    /%(?:[0-7][0-9A-F]|[CD][0-9A-F]%[89AB][0-9A-F]|E[0-9A-F](?:%[89AB][0-9A-F]){2}|F[0-7](?:%[89AB][0-9A-F]){3})/gi,
    (unit) => {
      if (unit.length === 3) return String.fromCharCode(Number.parseInt(unit.slice(1), 16));
      const bytes = unit.slice(1).split('%');
      const text = utf8.decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
      return text.includes('\ufffd') ? undefined : text;
    },
  ),
};
