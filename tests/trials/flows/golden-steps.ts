export const OPEN_SETTINGS = 'Opened SophMate › Settings › General';
/** On the tab *Connection*. */
export const connection = (...steps: readonly string[]): readonly string[] => [
  OPEN_SETTINGS,
  'Clicked Connection',
  'Opened SophMate › Settings › Connection',
  ...steps,
];
/** On the screen *Broken pages*. */
export const broken = (...steps: readonly string[]): readonly string[] => [
  OPEN_SETTINGS,
  'Clicked Broken pages in SophMate',
  'Opened SophMate › Broken pages',
  ...steps,
];
