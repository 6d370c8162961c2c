import { pattern } from '../finding';

/** The address of a network card (IEEE 802, EUI-48 and EUI-64): pairs of hex digits with one sign, or groups of four. */
export const hardwareAddress = pattern(
  'hardware-address',
  'ip',
  /(?<![\w:.-])((?:[0-9a-f]{2}:){5}(?:[0-9a-f]{2}:[0-9a-f]{2}:)?[0-9a-f]{2}|(?:[0-9a-f]{2}-){5}(?:[0-9a-f]{2}-[0-9a-f]{2}-)?[0-9a-f]{2})(?![\w:-]|\.\d)|(?<![\w:.-])[0-9a-f]{4}(?:\.[0-9a-f]{4}){2,3}(?![\w:-]|\.\w)/dgi,
  // Decimals with dashes or dots are as likely a date and a time, or a version.
  ({ value }) => /[a-f]/i.test(value) || value.includes(':'),
);
