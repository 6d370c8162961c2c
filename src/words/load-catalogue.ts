import type { Catalogue } from './catalogue';
import { en } from './en';
import type { Language } from './languages';

const loaders: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import('./de')).de,
};

/**
 * The catalogue nearest to a browser's language (BCP 47); English where there is none. Each language is loaded only
 * where it is spoken, so that the popup does not grow with their number.
 */
export async function loadCatalogue(language: string): Promise<Catalogue> {
  const [base = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(loaders, base) ? loaders[base as Language]() : en;
}
