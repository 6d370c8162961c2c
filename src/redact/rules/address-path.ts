import { ruleOf } from '../finding';
import { findInPath } from '../path-words';

/** The path of an address in a text (RFC 3986), and that of a REST route without its site. */
const ADDRESS =
  /(?:\bhttps?:(?:\/\/|\\\/\\\/)([^\s/\\?#"'<>`]{1,255})|(?<![^\s"'(=])(?=\\?\/wp-json\\?\/))((?:\\?\/[^\s/\\?#"'<>`)\]},;|&]{0,400}){1,30})/g;
/** Where everybody reads the same: documentation and its issues. */
const PUBLIC =
  /(?:^|\.)(?:wordpress\.org|github\.com|php\.net|mozilla\.org|w3\.org|schema\.org|react\.dev)$/i;
/** What ends a sentence, or stands behind a file in a stack. */
const BEHIND = /(?::\d{1,7}){1,2}$|[.:!*]{1,3}$/;

/** What is somebody's in the path of an address that a text tells: the words stay, numbers and drawn ones do not. */
export const addressPath = ruleOf('address-path', {
  expression: ADDRESS,
  read: ({ 0: whole, 1: host = '', 2: path = '', index }, tell) => {
    if (PUBLIC.test(host)) return undefined;
    const begin = index + whole.length - path.length;
    // In JSON each slash has a backslash before it: one more sign that parts.
    const told = path.replace(BEHIND, '').replaceAll('\\', '/');
    for (const { kind, start, end } of findInPath(told)) tell(kind, begin + start, begin + end);
    return undefined;
  },
});
