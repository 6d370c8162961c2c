import type { Shape, Sign } from './sign';

/** Signs in one text, with a blank between. */
export const list = (signs: string): string[] => signs.split(' ');
/** Words that are looked up whole. */
export const word = (words: string): Sign[] => words.split(' ').map((one) => ({ word: one }));
export const shape = (...shapes: readonly Shape[]): Sign[] => shapes.map((one) => ({ shape: one }));
/** Names behind a slash of either kind. */
export const folder = (names: string): string[] => list(names).flatMap((name) => [`/${name}`, `\\${name}`]);

export const DIGIT: readonly Sign[] = ['0', '9'];
export const ASSIGNS: readonly Sign[] = ['=', ':'];
