import { ruleOf } from '../finding';
import { late } from '../late';

/**
 * The sign between the parts, also percent-encoded, as an entity or escaped; before it the local part after RFC 5322's
 * dot-atom, in any script, or quoted; behind it the domain.
 */
const ADDRESS = late(
  'gu',
)`(?<=("[^"\r\n]{1,62}"|[\p{L}\p{N}\p{M}._%+'#$&*!=?^\x60{|}~-]{1,64}))(?:@|%40|&#0?64;|\\u0040)(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})`;
/** What a query or a quotation has before it. */
const QUERY = /^(?!(?:bounces?|SRS\d)[+=-]).*[?&=|]/su;
const AROUND = /^[.'`{}*!~#$^-]+/;

/** An e-mail address. Found by its sign and read backwards from there, so that no long word costs time. */
export const email = ruleOf('email', {
  expression: ADDRESS,
  read: ({ index, 0: domain, 1: before = '' }, tell) => {
    const local = before.startsWith('"') ? before : before.replace(QUERY, '').replace(AROUND, '');
    if (local !== '') tell('email', index - local.length, index + domain.length);
    return undefined;
  },
});
