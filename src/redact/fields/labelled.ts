import type { Kind } from '../../domain/kind';
import { isOptionWord } from '../option-words';
import { kindOfWords } from './words';
import { hasWords } from '../late';

/** A label by which anything may be called: a person, a theme, a way of paying. */
const ANY_NAME = /^\W{0,9}(?:name|nom|nombre|nome|naam|titel|title)\W{0,9}$/i;
/** Longest label, in characters; what is longer is a sentence. */
const LONGEST = 60;

/** Sizes and times. */
const MEASURE = /^\d{1,9}(?:[.,]\d{1,6})?\s?(?:[KMGT]?i?B|m?s|%|min|days?|hours?)$/;
/** Counts: in a place of a kind that is never a number alone. */
const COUNT = /^\d{1,6}$/;
const NEVER_COUNTS: ReadonlySet<Kind> = new Set([
  'name',
  'customer-name',
  'email',
  'server-path',
  'site-address',
  'site-name',
]);
/** Four numbers with points between them are an address and no version. */
const FOUR_NUMBERS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
/** `8.3.1`, `mysqlnd 8.3.1`, `10.11.14-MariaDB-0+deb12u2`, `7.88.1 OpenSSL/3.0.19`, `apache/2.4`. */
const VERSION =
  /^(?:[A-Za-z][\w-]{0,20}[ /])?v?\d{1,4}(?:\.\d{1,6}){1,3}[\w.+~-]{0,30}(?: [A-Za-z][\w-]{0,20}(?:\/[\d.]{1,12})?){0,2}$/;
/** Languages and character sets: `en_US`, `utf8mb4_unicode_520_ci`. */
const CODE = /^(?:[a-z]{2,3}_[A-Z]{2}(?:_[a-z]{2,9})?|(?:utf|latin|ascii|ucs)[\d-][\w-]{0,24})$/;

/** Is `value`, whatever it is called, one that everybody has: a measure, a version, a state? */
export function isEverybodys(value: string): boolean {
  const words = value
    .replace(/\s+/g, ' ')
    .replace(/[✔❌–—]/g, '')
    .trim();
  if (!hasWords(words)) return true;
  if (words.length > LONGEST || FOUR_NUMBERS.test(words)) return false;
  return (
    MEASURE.test(words) || VERSION.test(words) || CODE.test(words) || isOptionWord(words.replace(/[.…]$/, ''))
  );
}

/** The kind of a value that `label` heads, in a table or before a field; nothing where it is nobody's. */
export function kindOfLabelled(label: string, value: string): Kind | undefined {
  if (label.length > LONGEST || ANY_NAME.test(label) || isEverybodys(value)) return undefined;
  const kind = kindOfWords([label]);
  return kind && NEVER_COUNTS.has(kind) && COUNT.test(value.trim()) ? undefined : kind;
}
