import type { Catalogue } from './catalogue';
import { de } from './de';
import { en } from './en';

/** The languages a report can be made in; English is the one that support reads by default. */
export const languages = { en, de } as const satisfies Readonly<Record<string, Catalogue>>;
export type Language = keyof typeof languages;
