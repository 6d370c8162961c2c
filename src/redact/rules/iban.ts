import { ruleOf } from '../finding';

/**
 * How long an account number is in each country: of the registry (ISO 13616, SWIFT IBAN Registry), and of those that
 * use one without an entry in it.
 */
const LENGTHS = new Map(
  [
    '15NO',
    '16BE',
    '18DKFIFKFOGLNLSD',
    '19MKSI',
    '20ATBAEEKZLTLUMNXK',
    '21CHHRLILV',
    '22BGBHCRDEGBGEIEMERSVA',
    '23AEGIILIQOMSOTL',
    '24ADCZESMDPKROSASESKTNVG',
    '25AOCVGWLYMZPTST',
    '26DZIRISTR',
    '27BICFCGCMDJFRGAGQGRITKMMCMGMRSMTD',
    '28ALAZBFBJBYCICYDOGTHNHULBMAMLNENIPLSNSVTG',
    '29BREGPSQAUA',
    '30JOKWMUYE',
    '31MTSC',
    '32LC',
    '33RU',
  ].flatMap((row) =>
    (row.match(/[A-Z]{2}/g) ?? []).map((country) => [country, Number(row.slice(0, 2))] as const),
  ),
);
/** Country, check digits, and the longest run in any grouping behind them. */
const CANDIDATE = /(?<![A-Za-z0-9])([A-Z]{2})\d{2}(?:[ \u00a0-]?[A-Z0-9]){11,30}/gi;

/** An international bank account number that its checksum confirms. */
export const iban = ruleOf('iban', {
  expression: CANDIDATE,
  read: ({ index, 0: run, 1: country = '' }, tell) => {
    const length = LENGTHS.get(country.toUpperCase());
    const value = length === undefined ? undefined : firstOf(run, length);
    // The run may hold another one.
    if (value === undefined || !isConfirmed(value.replace(/[^A-Za-z0-9]/g, ''))) return index + 4;
    tell('iban', index, index + value.length);
    return index + value.length;
  },
});

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
