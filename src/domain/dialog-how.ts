/** A dialog of the browser's that a page opened, and how the person left it. What was written into it is never known. */
export const DialogHow = [
  'said',
  'asked-accepted',
  'asked-dismissed',
  'wanted-accepted',
  'wanted-dismissed',
] as const;
export type DialogHow = (typeof DialogHow)[number];
