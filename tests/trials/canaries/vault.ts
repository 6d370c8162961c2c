import type { Canary } from './invent.ts';
import type { Syllables } from './syllables.ts';

/**
 * What stands on the screens of `mu-plugins/vault.php`, a plug-in that nobody knows: secrets of no known shape in
 * fields, cells, cards, frames and shadow roots, and errors that carry some.
 */
export type Vault = Readonly<Record<(typeof PLACES)[number][0], string>>;

const HEX = '0123456789abcdef';
const ANY = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Name in the data, kind, and how it is made. */
const PLACES = [
  ['phrase', 'password', ({ word }: Syllables) => `${word(7)} ${word(6)} ${word(8)}`],
  ['accessCode', 'api-key', ({ of }: Syllables) => of(ANY, 30)],
  ['sftpPassword', 'password', ({ of }: Syllables) => `${of(ANY, 9)}!${of(ANY, 4)}`],
  [
    'applicationPassword',
    'password',
    ({ of }: Syllables) => Array.from({ length: 6 }, () => of(ANY, 4)).join(' '),
  ],
  ['salt', 'salt', ({ of }: Syllables) => of(`${ANY}%^*(){}|~`, 64)],
  [
    'iban',
    'payment',
    ({ digits }: Syllables) => `GB${digits(2)} NWBK ${digits(4)} ${digits(4)} ${digits(4)} ${digits(2)}`,
  ],
  ['card', 'payment', ({ digits }: Syllables) => withLuhnDigit(`4${digits(14)}`)],
  ['customerNumber', 'customer-number', ({ digits }: Syllables) => `KD-${digits(7)}`],
  ['memberName', 'person', ({ word }: Syllables) => `${word(7)} ${word(9)}`],
  ['memberStreet', 'address', ({ word, digits }: Syllables) => `${digits(3)} ${word(9)} Lane`],
  ['memberNote', 'message', ({ word }: Syllables) => `${word(8)} ${word(8)} ${word(6)}`],
  ['linkName', 'person', ({ word }: Syllables) => `${word(7)} ${word(8)}`],
  ['cardName', 'person', ({ word }: Syllables) => `${word(8)} ${word(9)}`],
  ['frameName', 'person', ({ word }: Syllables) => `${word(9)} ${word(8)}`],
  ['shadowName', 'person', ({ word }: Syllables) => `${word(8)} ${word(8)}`],
  ['optionName', 'person', ({ word }: Syllables) => `${word(9)} ${word(7)}`],
  ['titleName', 'person', ({ word }: Syllables) => `${word(9)} ${word(9)}`],
  ['draft', 'message', ({ word }: Syllables) => `${word(9)} ${word(6)} ${word(7)}`],
  ['noticeEmail', 'email', ({ of }: Syllables) => `${of(HEX, 9)}@${of(HEX, 8)}.example`],
  ['noticeToken', 'token', ({ of }: Syllables) => of(ANY, 40)],
  ['noticeKey', 'api-key', ({ of }: Syllables) => `sk_live_${of(ANY, 24)}`],
  [
    'noticePath',
    'server-path',
    ({ of }: Syllables) => `/var/www/${of(HEX, 9)}/htdocs/wp-content/plugins/vault/pay.php`,
  ],
  ['consolePassword', 'password', ({ of }: Syllables) => of(ANY, 16)],
  ['consoleIp', 'ip', ({ digits }: Syllables) => `192.0.2.${digits(3).replace(/^./, '1')}`],
  ['thrownEmail', 'email', ({ of }: Syllables) => `${of(HEX, 10)}@${of(HEX, 8)}.example`],
  ['requestToken', 'token', ({ of }: Syllables) => of(ANY, 32)],
  ['requestKey', 'order-key', ({ of }: Syllables) => `wc_order_${of(ANY, 13)}`],
  ['answerSecret', 'api-key', ({ of }: Syllables) => `rk_live_${of(ANY, 24)}`],
  ['cookie', 'cookie', ({ of }: Syllables) => of(ANY, 22)],
  ['ownEmail', 'own-words', ({ of }: Syllables) => `${of(HEX, 11)}@${of(HEX, 8)}.example`],
  ['ownKey', 'own-words', ({ of }: Syllables) => `sk_live_${of(ANY, 24)}`],
  ['typedText', 'typed', ({ word }: Syllables) => `${word(7)} ${word(9)}`],
  ['typedPassword', 'typed', ({ of }: Syllables) => of(ANY, 14)],
  ['typedNote', 'typed', ({ word }: Syllables) => `${word(8)} ${word(7)}`],
  ['typedSearch', 'typed', ({ word }: Syllables) => word(12)],
  ['typedKey', 'typed', ({ of }: Syllables) => `sk_live_${of(ANY, 24)}`],
  ['typedNumber', 'typed', ({ digits }: Syllables) => digits(13)],
] as const;

export function inventVault(speak: Syllables): Vault {
  return Object.fromEntries(PLACES.map(([name, , make]) => [name, make(speak)])) as Vault;
}

export function vaultCanaries(vault: Vault): Canary[] {
  return PLACES.map(([name, kind]) => ({ kind, value: vault[name], tier: 'gone' }));
}

/** Card numbers end with a check digit (ISO/IEC 7812-1, annex B). */
function withLuhnDigit(digits: string): string {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, at) => {
      const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return digits + String((10 - (sum % 10)) % 10);
}
