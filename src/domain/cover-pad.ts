/**
 * How far a cover reaches over the box that it covers, in CSS pixels on every side: glyphs, and what is painted behind
 * them, do so too.
 */
export const COVER_PAD = 3;
