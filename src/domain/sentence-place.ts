/**
 * Arguments that say where a control stands, whatever was done to it: its row by name or number, the editor's block, its
 * number among others like it, a part of the screen; said in this order.
 */
export const SentencePlace = ['rowname', 'row', 'block', 'entry', 'part'] as const;
export type SentencePlace = (typeof SentencePlace)[number];
