import type { Catalogue } from './catalogue';
import { de } from './de';
import { en } from './en';

/** The languages a report can be made in; English is the one that support reads by default. */
export const languages = { en, de } as const satisfies Readonly<Record<string, Catalogue>>;
export type Language = keyof typeof languages;

/** The catalogue nearest to a browser's language (BCP 47); English where there is none. */
export function catalogueFor(language: string): Catalogue {
  const [base = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(languages, base) ? languages[base as Language] : en;
}
