import { isCommon } from '../common-words';
import { pattern } from '../finding';
import { late } from '../late';

/** The name beside an address, as mail writes it (RFC 5322, 3.4): `"Jane Doe" <jane@…>`, `To: Jane Doe <jane@…>`. */
export const mailboxName = pattern(
  'mailbox-name',
  'name',
  late(
    'dgu',
  )`(?:"([^"\r\n<>]{2,80})"|(?<=(?:^|[\r\n:,;]) ?)(\p{Lu}[\p{L}\p{M}\u2019'.-]{0,30}(?: [\p{L}\p{M}\u2019'.-]{1,30}){0,3})) <(?=[^\s<>@]{1,64}@)`,
  ({ value }) => !value.toLowerCase().split(/[ -]/).every(isCommon),
);
