import { fc } from '../../support/property.ts';

const LOW = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const CHARACTERS: Readonly<Record<string, string>> = {
  hex: `${DIGITS}abcdef`,
  HEX: `${DIGITS}ABCDEF`,
  an: `${DIGITS}${LOW}${LOW.toUpperCase()}`,
  CAPS: `${DIGITS}${LOW.toUpperCase()}`,
  low: `${DIGITS}${LOW}`,
  dig: DIGITS,
  base: `${DIGITS}${LOW}${LOW.toUpperCase()}+/`,
  any: `${DIGITS}${LOW}${LOW.toUpperCase()}!#$%()*+,-.:;<=>?@[]^_{|}~`,
};

const syllable = fc.constantFrom(
  'va',
  'rel',
  'on',
  'tis',
  'mo',
  'kin',
  'du',
  'pesh',
  'lor',
  'ag',
  'wen',
  'zub',
);
const word = fc.array(syllable, { minLength: 3, maxLength: 4 }).map((parts) => parts.join(''));

const WORDS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  word,
  Name: word.map((letters) => letters.charAt(0).toUpperCase() + letters.slice(1)),
  small: fc.integer({ min: 2, max: 254 }).map(String),
};

/** Texts of a shape: what stands in braces is drawn anew. @throws where a shape asks for what nobody knows */
export function fillShape(shape: string): fc.Arbitrary<string> {
  const parts = shape.split(/(\{\w+(?::\d+)?\})/).map((part) => {
    const [, name = '', length] = /^\{(\w+)(?::(\d+))?\}$/.exec(part) ?? [];
    if (name === '') return fc.constant(part);
    return length === undefined ? wordOf(name) : drawn(name, Number(length));
  });
  return fc.tuple(...parts).map((filled) => filled.join(''));
}

function wordOf(name: string): fc.Arbitrary<string> {
  const words = WORDS[name];
  if (!words) throw new Error(`No shape knows a {${name}}.`);
  return words;
}

function drawn(name: string, length: number): fc.Arbitrary<string> {
  const characters = CHARACTERS[name];
  if (characters === undefined) throw new Error(`No shape knows a {${name}:${length}}.`);
  return fc.string({
    unit: fc.constantFrom(...Array.from(characters)),
    minLength: length,
    maxLength: length,
  });
}
