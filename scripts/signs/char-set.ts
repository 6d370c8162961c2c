/**
 * Which characters may stand in one place of a text: a bit for each of ASCII, and one, `OTHER`, for all the rest of
 * Unicode together.
 */
export type CharSet = bigint;

const OTHER_BIT = 128;
export const OTHER: CharSet = 1n << BigInt(OTHER_BIT);
/** No character: the beginning or the end of the text. */
export const EDGE: CharSet = OTHER << 1n;
const EVERY: CharSet = (EDGE << 1n) - 1n;
const RUNS = /[A-Za-z0-9]/;
/** What may stand without brackets; what parts runs, and what cannot be seen, may not. */
const ALONE = /[^[\]~\\^|\x00-\x1f\x7f-]/;

/** What stands beside a place at which `set` may not; of the rest of Unicode some always may. */
export const allBut = (set: CharSet): CharSet => (EVERY & ~set) | OTHER | EDGE;

/** What one element of an expression takes, found by asking it: `raw` as it is written, under the expression's flags. */
export function charSetOf(raw: string, flags: string, takesOther: boolean): CharSet {
  const alone = new RegExp(`^(?:${raw})$`, flags.replace(/[dgmy]/g, ''));
  let set = takesOther ? OTHER : 0n;
  for (let code = 0; code < OTHER_BIT; code += 1)
    if (alone.test(String.fromCharCode(code))) set |= 1n << BigInt(code);
  // Without regard to case and in Unicode, `ſ` is an s and the Kelvin sign a k.
  const folds = /i/.test(flags) && /[uv]/.test(flags) && (has(set, 's') || has(set, 'k'));
  return folds ? set | OTHER : set;
}

export function has(set: CharSet, character: string): boolean {
  return (set & (1n << BigInt(character.charCodeAt(0)))) !== 0n;
}

/** Every ASCII character of a set. */
export function charactersOf(set: CharSet): string[] {
  return Array.from({ length: OTHER_BIT }, (_, code) => String.fromCharCode(code)).filter((one) =>
    has(set, one),
  );
}

/** The letter of a set that is a letter in both its cases. */
export function pairOf(set: CharSet): string | undefined {
  const [capital = '', letter = '', ...more] = set < OTHER ? charactersOf(set) : [];
  return more.length === 0 && /[a-z]/.test(letter) && capital === letter.toUpperCase() ? letter : undefined;
}

/**
 * As it stands in a sign: the character itself, or `[…]` with ranges, `~` for what is not ASCII, `^` for an edge. Where
 * case is `folded`, a letter is both.
 */
export function spellSet(set: CharSet, folded = false): string {
  const pair = folded ? pairOf(set) : undefined;
  if (pair !== undefined) return pair;
  const all = charactersOf(set);
  const other = (set & OTHER) !== 0n;
  const [only = ''] = all;
  if (all.length === 1 && set < OTHER && ALONE.test(only) && !(folded && /[A-Za-z]/.test(only))) return only;
  return `[${rangesOf(all)}${other ? '~' : ''}${(set & EDGE) !== 0n ? '^' : ''}]`;
}

function rangesOf(characters: readonly string[]): string {
  const codes = characters.map((one) => one.charCodeAt(0));
  let spelt = '';
  for (let at = 0; at < codes.length;) {
    let last = at;
    while (codes[last + 1] === (codes[last] ?? 0) + 1) last += 1;
    const from = escaped(codes[at] ?? 0);
    const to = escaped(codes[last] ?? 0);
    spelt +=
      last - at > 1
        ? `${from}-${to}`
        : codes
            .slice(at, last + 1)
            .map(escaped)
            .join('');
    at = last + 1;
  }
  return spelt;
}

/** Signs of the notation itself and what cannot be seen stand as two hex digits. */
function escaped(code: number): string {
  const character = String.fromCharCode(code);
  return RUNS.test(character) || (code > 31 && code < 127 && !/[[\]~\\^|-]/.test(character))
    ? character
    : `\\${code.toString(16).padStart(2, '0')}`;
}
