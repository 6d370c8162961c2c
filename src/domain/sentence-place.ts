/**
 * Arguments that say where a control stands, whatever was done to it: its row by name or number, the editor's block, or
 * a part of the screen.
 */
export const SentencePlace = ['rowname', 'row', 'block', 'part'] as const;
export type SentencePlace = (typeof SentencePlace)[number];
