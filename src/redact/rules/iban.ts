import { ruleOf } from '../finding';

/** How long an account number is in each country of the registry (ISO 13616, SWIFT IBAN Registry). */
const LENGTHS = new Map(
  [
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29',
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IR26 IS26 IT27 JO30 KW30',
    'KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MA28 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 MZ25 NI28 NL18 NO15 OM23',
    'PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29',
    'VA22 VG24 XK20 YE30',
    // In use without an entry in the registry.
    'AO25 BF28 BJ28 CF27 CG27 CI28 CM27 CV25 DZ26 GA27 GQ27 GW25 KM27 MG27 ML28 NE28 SN28 TD27 TG28',
  ].flatMap((row) => row.split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const)),
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
