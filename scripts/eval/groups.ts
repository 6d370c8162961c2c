import type { TextRow } from './corpora.ts';

/** The tests of its own that a peer was written with say little of another's rules. */
const OWN_SAMPLES = 'gitleaks';

/**
 * Kinds that nothing but a word before them tells from other words and numbers, by the words that say so: a key of
 * data, a label of a form.
 */
const CALLED: Readonly<Record<string, RegExp>> = {
  ssn: /(?:\bssn|social[ _-]?security[\w ]{0,12})["'\]]?\s{0,3}(?:=>|[:=#]|is|no\.?)?\s{0,3}["']?$/i,
  name: /(?:name|owner|customer|recipient|holder|author)["'\]]?\s{0,3}(?:=>|[:=])\s{0,3}["']?$/i,
  address:
    /(?:address(?:_?[12]|_line_?[12])?|street|city|town|state|post_?code|zip)["'\]]?\s{0,3}(?:=>|[:=]|\bis\b)\s{0,3}["']?$/i,
};

/** The groups in which a secret is counted. */
export function groupsOfSecret({ source, tier }: TextRow): string[] {
  const outside = source === OWN_SAMPLES ? [] : [`outside ${OWN_SAMPLES}`];
  return ['all', ...(tier ? [`tier ${tier}`] : []), ...outside, `from ${source}`];
}

/** The groups in which a person's data is counted: promised kinds, hard ones, and those that nobody promised. */
export function groupsOfPerson(row: TextRow): string[] {
  if (row.extra) return ['extra', `${row.kind} (extra)`];
  if (row.hard) return ['hard', `${row.kind} (hard)`];
  return ['core', row.kind, ...(isCalled(row) ? [`${row.kind}, called so`] : [])];
}

/** The groups in which a line is counted that must stay as it is. */
export function groupsOfClean({ source, contested }: TextRow): string[] {
  return contested ? ['contested'] : ['clean', `clean from ${source}`];
}

function isCalled({ kind, text, secret }: TextRow): boolean {
  const at = text.indexOf(secret);
  return CALLED[kind]?.test(text.slice(Math.max(0, at - 60), at)) ?? false;
}

/** Sums before their parts, what is promised before what is merely told. */
const ORDER = [
  /^(?:all|core|clean)$/,
  /^tier/,
  /^outside/,
  /from/,
  /^(?!hard|extra|contested)[^(]*$/,
  /^hard/,
  /hard\)$/,
  /^extra/,
  /extra\)$/,
];

/** Groups in the order in which they are told. */
export function sortGroups(groups: readonly string[]): string[] {
  const rank = (group: string): number => {
    const at = ORDER.findIndex((expression) => expression.test(group));
    return at < 0 ? ORDER.length : at;
  };
  return [...groups].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
