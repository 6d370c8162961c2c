/**
 * Something that stands in every text in which a rule can find anything. A text: letters in any case, `0` a zero, `9` any
 * other digit, a blank any white space, `¤` anything beyond ASCII. A word: as long as the letters around it allow, so
 * `pin` is not in `shipping`. A shape: how digits and signs follow each other.
 */
export type Sign = string | { readonly word: string } | { readonly shape: Shape };

export const Shape = [
  /** Seven digits or more with nothing but blanks, dots, dashes, slashes and brackets between them. */
  'digits-7',
  /** Twelve of them. */
  'digits-12',
  /** Numbers with three dots between them. */
  'dotted-quad',
  /** Four colons among hex digits, or two beside each other. */
  'colons',
  /** Pairs of hex digits with signs between, as network cards have them. */
  'hex-pairs',
  /** Two letters and two digits at the beginning of a run. */
  'account',
  /** Letters and digits mixed, eleven characters or more. */
  'token',
  /** Sixteen letters and digits mixed without a sign, or twenty of either. */
  'run',
  /** Thirty-two letters and digits without a sign. */
  'long-run',
  /** Three groups of letters and digits with dashes, the second and third of three characters at least. */
  'dashed',
  /** Six groups of four. */
  'fours',
  /** Three, two and four digits. */
  'three-two-four',
  /** Two letters, a blank, five digits. */
  'state-and-number',
  /** A letter alone, and a colon. */
  'drive',
] as const;
export type Shape = (typeof Shape)[number];

/** What a rule needs to find anything. */
export type Needs = {
  /** One sign of each group. */
  readonly all: readonly (readonly Sign[])[];
  /** How far beyond the line behind a sign a finding may end, in characters. */
  readonly reach?: number;
};
