import type { Finding, Rule } from '../finding';

/** The sign between the parts, also percent-encoded, as an entity or escaped, and the domain behind it. */
const DOMAIN = /(?:@|%40|&#0?64;|\\u0040)(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})/gu;
/** The local part before it, after RFC 5322's dot-atom, in any script; or quoted. */
const LOCAL = /(?:"[^"\r\n]{1,62}"|[\p{L}\p{N}\p{M}._%+'#$&*!=?^`{|}~-]{1,64})$/u;
/** What a query or a quotation has before it. */
const QUERY = /^.*[?&=|]/su;
const AROUND = /^[.'`{}*!~#$^-]+/;

/** An e-mail address. Found by its sign and read backwards from there, so that no long word costs time. */
export const email: Rule = {
  id: 'email',
  find: (text) => {
    const found: Finding[] = [];
    for (const { index, 0: domain } of text.matchAll(DOMAIN)) {
      const before = LOCAL.exec(text.slice(Math.max(0, index - 64), index))?.[0] ?? '';
      const local = before.startsWith('"') ? before : before.replace(QUERY, '').replace(AROUND, '');
      if (local !== '')
        found.push({ kind: 'email', start: index - local.length, end: index + domain.length, rule: 'email' });
    }
    return found;
  },
};
