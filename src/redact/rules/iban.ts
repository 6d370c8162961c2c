import { ruleOf } from '../finding';

/**
 * How long an account number is in each country: of the registry (ISO 13616, SWIFT IBAN Registry), and of those that
 * use one without an entry in it. Behind each length the countries that have it.
 */
const LENGTHS =
  '15NO16BE18DKFIFKFOGLNLSD19MKSI20ATBAEEKZLTLUMNXK21CHHRLILV22BGBHCRDEGBGEIEMERSVA23AEGIILIQOMSOTL24ADCZESMDPKROSASESKTNVG25AOCVGWLYMZPTST' +
  '26DZIRISTR27BICFCGCMDJFRGAGQGRITKMMCMGMRSMTD28ALAZBFBJBYCICYDOGTHNHULBMAMLNENIPLSNSVTG29BREGPSQAUA30JOKWMUYE31MTSC32LC33RU';
/** Country, check digits, and the longest run in any grouping behind them. */
const CANDIDATE = /(?<![A-Za-z0-9])([A-Z]{2})\d{2}(?:[ \u00a0-]?[A-Z0-9]){11,30}/gi;

/** An international bank account number that its checksum confirms. */
export const iban = ruleOf('iban', {
  expression: CANDIDATE,
  read: ({ index, 0: run, 1: country = '' }, tell) => {
    const length = lengthIn(country.toUpperCase());
    const value = length === undefined ? undefined : firstOf(run, length);
    // The run may hold another one.
    if (value === undefined || !isConfirmed(value.replace(/[^A-Za-z0-9]/g, ''))) return index + 4;
    tell('iban', index, index + value.length);
    return index + value.length;
  },
});

function lengthIn(country: string): number | undefined {
  const [, length] = new RegExp(`(\\d\\d)(?:[A-Z]{2})*?${country}`).exec(LENGTHS) ?? [];
  return length === undefined ? undefined : Number(length);
}

/** `run` up to its `length`-th letter or digit; nothing where it is shorter. */
function firstOf(run: string, length: number): string | undefined {
  let left = length;
  for (let at = 0; at < run.length; at += 1) {
    if (!/[ \u00a0-]/.test(run.charAt(at))) left -= 1;
    if (left === 0) return run.slice(0, at + 1);
  }
  return undefined;
}

/** Letters count from 10; the first four characters go to the end (ISO 7064, MOD 97-10). */
function isConfirmed(account: string): boolean {
  let rest = 0;
  for (const character of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1;
}
