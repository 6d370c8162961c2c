import { Shape } from './sign';

const DIGIT = 1;
const LETTER = 2;
/** Among the digits of a telephone number or a card. */
const GROUPING = 4;
const HEX = 8;
const COLON = 16;
const DOT = 32;
const DASH = 64;
/** Within a token, other than letters, digits, dots and dashes. */
const TOKEN = 128;

/** What each ASCII character is to the shapes. */
export const CATEGORIES = Uint8Array.from({ length: 128 }, (_none, code) => {
  const character = String.fromCharCode(code);
  const is = (expression: RegExp, flag: number): number => (expression.test(character) ? flag : 0);
  return (
    is(/\d/, DIGIT) |
    is(/[A-Za-z]/, LETTER) |
    is(/[ ()./-]/, GROUPING) |
    is(/[\da-f]/i, HEX) |
    is(/:/, COLON) |
    is(/\./, DOT) |
    is(/-/, DASH) |
    is(/[_+/=~]/, TOKEN)
  );
});

const bitOf = (shape: Shape): number => 1 << Shape.indexOf(shape);
const DIGITS_7 = bitOf('digits-7');
const DIGITS_12 = bitOf('digits-12');
const QUAD = bitOf('dotted-quad');
const COLONS = bitOf('colons');
const PAIRS = bitOf('hex-pairs');
const ACCOUNT = bitOf('account');
const MIXED = bitOf('token');
const RUN = bitOf('run');
const LONG_RUN = bitOf('long-run');
const DASHED = bitOf('dashed');
const FOURS = bitOf('fours');
const THREE_TWO_FOUR = bitOf('three-two-four');
const STATE = bitOf('state-and-number');
const DRIVE = bitOf('drive');

/** How far a text has been read. */
type Reading = {
  found: number;
  /** Lengths of the last three runs of digits, four bits each; a run with a letter counts fifteen. */
  runs: number;
  fours: number;
  groups: number;
  grouped: number;
  token: number;
  tokenIs: number;
  hex: number;
  colons: number;
  dashes: number;
  dots: number;
};

/** Letters and digits one behind the other: how many, what is among them, what all of them are. */
type Run = { readonly begin: number; readonly length: number; readonly any: number; readonly all: number };

/** The shapes of `text` from `start` to `end`, as bits in the order of `Shape`. Reads each character once. */
export function shapesOf(text: string, start: number, end: number): number {
  const reading: Reading = {
    ...{ found: 0, runs: 0, fours: 0, groups: 0, grouped: 0 },
    ...{ token: 0, tokenIs: 0, hex: 0, colons: 0, dashes: 0, dots: 0 },
  };
  let at = start;
  while (at < end) {
    const begin = at;
    let any = 0;
    let all = HEX;
    let is = categoryAt(text, at, end);
    while ((is & (DIGIT | LETTER)) !== 0) {
      any |= is;
      all &= is;
      at += 1;
      is = categoryAt(text, at, end);
    }
    const length = at - begin;
    if (length > 0) {
      const isBehindDash = begin > start && text.charCodeAt(begin - 1) === 45;
      readRun(reading, text, { begin, length, any, all }, isBehindDash);
      if (length === 1 && (any & LETTER) !== 0 && (is & COLON) !== 0) reading.found |= DRIVE;
    }
    readSign(reading, is, length === 0 && at > start && text.charCodeAt(at - 1) === 58);
    at += 1;
  }
  endToken(reading);
  endAddress(reading);
  return reading.found;
}

function readRun(
  reading: Reading,
  text: string,
  { begin, length, any, all }: Run,
  isBehindDash: boolean,
): void {
  const isNumber = (any & LETTER) === 0;
  const mixes = !isNumber && (any & DIGIT) !== 0;
  if (length >= 16) readLong(reading, length, mixes);
  if (mixes && length >= 4 && isAccount(text, begin)) reading.found |= ACCOUNT;
  reading.groups = isBehindDash && length >= 3 ? reading.groups + 1 : 0;
  if (reading.groups >= 2) reading.found |= DASHED;
  if (length === 4) reading.fours += 1;
  else if (length !== 2) reading.fours = 0;
  if (reading.fours >= 6) reading.found |= FOURS;
  readNumber(reading, isNumber, length);
  reading.token += length;
  reading.tokenIs |= any;
  if (all === 0) endAddress(reading);
  else reading.hex += length;
}

function readLong(reading: Reading, length: number, mixes: boolean): void {
  if (mixes || length >= 20) reading.found |= RUN;
  if (length >= 32) reading.found |= LONG_RUN;
}

function readNumber(reading: Reading, isNumber: boolean, length: number): void {
  reading.runs = ((reading.runs << 4) | (isNumber && length < 15 ? length : 15)) & 0xfff;
  if (reading.runs === 0x324) reading.found |= THREE_TWO_FOUR;
  if ((reading.runs & 0xff) === 0xf5) reading.found |= STATE;
  reading.grouped = isNumber ? reading.grouped + length : 0;
  if (reading.grouped >= 7) reading.found |= DIGITS_7;
  if (reading.grouped >= 12) reading.found |= DIGITS_12;
}

function readSign(reading: Reading, is: number, isSecondColon: boolean): void {
  if ((is & GROUPING) === 0) reading.grouped = 0;
  if ((is & (DOT | DASH | TOKEN)) === 0) endToken(reading);
  else reading.token += 1;
  if ((is & (COLON | DOT | DASH)) === 0) {
    endAddress(reading);
    return;
  }
  reading.hex += 1;
  if ((is & DASH) !== 0) reading.dashes += 1;
  else if ((is & DOT) !== 0) reading.dots += 1;
  else {
    reading.colons += 1;
    if (isSecondColon) reading.found |= COLONS;
  }
}

function endToken(reading: Reading): void {
  const mixes = (reading.tokenIs & DIGIT) !== 0 && (reading.tokenIs & LETTER) !== 0;
  if (reading.token >= 11 && mixes) reading.found |= MIXED;
  reading.token = 0;
  reading.tokenIs = 0;
}

function endAddress(reading: Reading): void {
  const { hex, colons, dashes, dots } = reading;
  if (hex === 0) return;
  if (colons >= 4) reading.found |= COLONS;
  if (dots >= 3) reading.found |= QUAD;
  if (colons >= 5 || dashes >= 5 || (dots >= 2 && hex >= 14)) reading.found |= PAIRS;
  reading.hex = 0;
  reading.colons = 0;
  reading.dashes = 0;
  reading.dots = 0;
}

function categoryAt(text: string, at: number, end: number): number {
  if (at >= end) return 0;
  const code = text.charCodeAt(at);
  if (code < 128) return CATEGORIES[code] ?? 0;
  return code === 160 ? GROUPING : 0;
}

/** Two letters and two digits. */
function isAccount(text: string, at: number): boolean {
  const is = (place: number, flag: number): boolean => (categoryAt(text, place, text.length) & flag) !== 0;
  return is(at, LETTER) && is(at + 1, LETTER) && is(at + 2, DIGIT) && is(at + 3, DIGIT);
}
