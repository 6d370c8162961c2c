import { kindsInGerman } from './kinds.de';
import { kindsInEnglish } from './kinds.en';
import type { Language } from './languages';

const names: Readonly<Record<Language, Readonly<Partial<Record<string, string>>>>> = {
  de: kindsInGerman,
  en: kindsInEnglish,
};

/** The kind in words; one that is not known keeps its name. */
export function kindName(kind: string, language: Language): string {
  return names[language][kind] ?? kind.replaceAll('-', ' ');
}
