import type { Reading } from '../reading';
import { unitsOf } from '../units';

/** Signs that have a name in markup and stand around or in a value (HTML standard, named character references). */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad', zwj: '\u200d', zwnj: '\u200c',
  lrm: '\u200e', rlm: '\u200f', commat: '@', colon: ':', equals: '=', period: '.', comma: ',', semi: ';', plus: '+',
  sol: '/', bsol: '\\', lowbar: '_', hyphen: '-', dash: '-', num: '#', percnt: '%', quest: '?', excl: '!', ast: '*',
  dollar: '$', lpar: '(', rpar: ')', lsqb: '[', rsqb: ']', lcub: '{', rcub: '}', verbar: '|', vert: '|', grave: '`',
  Tab: '\t', NewLine: '\n',
}; // prettier-ignore

/** Entities of markup, by number or name; also those whose ampersand was encoded once more: `&amp;quot;`. */
export const entities: Reading = {
  id: 'entities',
  next: unitsOf(/&(?:amp;){0,2}(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});/g, (unit) => {
    const name = unit.slice(unit.lastIndexOf('&') + 1, -1).replace(/^(?:amp;)+/, '');
    if (!name.startsWith('#')) return NAMED[name];
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  }),
};
