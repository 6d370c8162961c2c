import { randomOf } from '../../../tests/support/random.ts';

/** Characters of one line: what a page may put into a single message. */
const LENGTH = 200_000;

/** Units whose repetition makes expressions try again and again, by what they are made of. */
const UNITS: Readonly<Record<string, string>> = {
  letters: 'a',
  'digits and dashes': '123-',
  keywords: 'password secret token api_key authorization bearer ',
  'keywords with signs': 'password=token:secret="key',
  'nested quotes': `{"a":"{\\"b\\":\\"{\\\\\\"c'`,
  'open calls': "wp_login('",
  'paths and queries': '/var/www/a?b=c&d=',
  'signs of mail': 'a@b.c.d@',
};
/** Characters out of which a line is drawn. */
const DRAWN: Readonly<Record<string, string>> = {
  hex: '0123456789abcdef',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
};

/** A line of each kind, without a break; the same every time. */
export function worstLines(length = LENGTH): Map<string, string> {
  const random = randomOf(1);
  const draw = (characters: string): string =>
    Array.from({ length }, () => characters[Math.floor(random.between(0, characters.length))]).join('');
  return new Map([
    ...Object.entries(UNITS).map(
      ([name, unit]) => [name, unit.repeat(Math.ceil(length / unit.length)).slice(0, length)] as const,
    ),
    ...Object.entries(DRAWN).map(([name, characters]) => [name, draw(characters)] as const),
  ]);
}
