import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The id of one interface text; the type alone is imported, the texts stay in `_locales`. */
export type MessageKey = keyof typeof import('../../public/_locales/en/messages.json');

/** Gives an interface text in the person's language; `args` fill `$1`, `$2`, …. */
export type Translate = (key: MessageKey, ...args: string[]) => string;

/** Carries the translate function to every component below a surface. */
export const TranslateContext = createContext<Translate>((key) => key);

/** The translate function of the surface that this component stands on. */
export function useTranslate(): Translate {
  return useContext(TranslateContext);
}

/** A text for a count: `one` for exactly one, `other` for every other number; `$1` is the number. */
export function counted(t: Translate, count: number, one: MessageKey, other: MessageKey): string {
  return t(count === 1 ? one : other, String(count));
}
