import de from '../../../public/_locales/de/messages.json';
import en from '../../../public/_locales/en/messages.json';
import type { Translate } from '../../../src/ui/translate';

/** The texts as the browser would give them: `$1`, `$2`, … replaced by the arguments. */
export function translator(language: 'en' | 'de'): Translate {
  const texts = language === 'de' ? de : en;
  return (key, ...args) =>
    texts[key].message.replace(/\$([1-9])/g, (_, place: string) => args[Number(place) - 1] ?? '');
}
